/// VISCII (RFC 1456), which puts the six rarest capitals where control characters are.
enum VISCII {
  private static let letters = Array(
    ("ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệố"
      + "ồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
      + "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ").unicodeScalars
  )

  static func decode(_ bytes: [UInt8]) -> String? {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = scalar(of: byte) else { return nil }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x02: "Ẳ"
    case 0x05: "Ẵ"
    case 0x06: "Ẫ"
    case 0x14: "Ỷ"
    case 0x19: "Ỹ"
    case 0x1E: "Ỵ"
    case 0x80...: letters[Int(byte) - 0x80]
    default: WindowsBytes.scalar(of: byte)
    }
  }
}
