import Personnel
import Vietnamese

extension Officer {
  /// An officer of a province, by number among all and among those of the province.
  static func drawn(
    _ number: Int,
    _ place: Int,
    id: Officer.ID,
    in scene: ProvinceScene,
    career: Career,
    _ draw: inout Draw
  ) throws -> (officer: Officer, ethnicity: String?) {
    let province = scene.province
    let person = PersonDraw(&draw)
    let numbers = NumberDraw(number, person.gender, born: province, &draw)
    let post = PostDraw(in: career.group, &draw)
    var officer = Officer(
      id: id,
      code: try Code(made: "\(province.code)-\((place + 1).padded(to: 6))"),
      name: person.name
    )
    officer.birthDate = numbers.birthDate
    officer.gender = draw.happens(990) ? person.gender : nil
    officer.nationalID = numbers.nationalID
    officer.phone = numbers.phone
    officer.email = draw.happens(850) ? officer.address(place, province) : nil
    officer.position = post.position
    officer.rank = post.rank
    officer.education = post.education
    officer.politicalTheory = post.politicalTheory
    officer.foreignLanguage = post.foreignLanguage
    officer.itSkill = post.itSkill
    officer.agency = draw.happens(10) ? nil : career.agency
    officer.notes = draw.happens(20) ? draw.pick(remarks) : nil
    return (officer, draw.happens(950) ? person.ethnicity : nil)
  }

  /// In a domain that belongs to nobody.
  private func address(_ place: Int, _ province: Province) -> String {
    let given = name.given.searchFold.filter { $0.isASCII && $0.isLetter }
    return "\(given).\(place + 1)@\(province.code.lowercased()).example"
  }

  private static let remarks = [
    "Đang học cao học", "Nghỉ thai sản", "Biệt phái", "Chờ quyết định điều động",
    "Cộng tác viên dịch thuật",
  ]
}
