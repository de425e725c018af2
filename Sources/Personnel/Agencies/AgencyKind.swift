public import Vietnamese

/// Which kind of body an agency is; it comes before the bare name of a locality ("Huyện Đông Hòa").
public enum AgencyKind: String, CaseIterable, Hashable, Sendable {
  /// The people's committee of the province or the office that serves it.
  case provincialCommittee
  /// A department or an equal body under the province's committee.
  case department
  /// A public service unit (đơn vị sự nghiệp).
  case serviceUnit
  /// A city under the province, until 2025-06-30.
  case city
  /// A town, until 2025-06-30.
  case town
  /// A rural district, until 2025-06-30.
  case district
  /// An urban commune-level unit.
  case ward
  /// A rural commune-level unit.
  case commune
  /// A body of the Party.
  case partyBody
  /// The Fatherland Front and the socio-political organisations.
  case massOrganisation
  /// Any other association.
  case association
  /// A newspaper, a station, a magazine, a resident bureau.
  case press
  /// Police, army, border guard.
  case armedForce
  /// A body of the centre in the province.
  case centralBody
  /// A school or university.
  case school

  /// The kind in words.
  public var title: Bilingual {
    switch self {
    case .provincialCommittee: Bilingual(vi: "Ủy ban nhân dân tỉnh", en: "Provincial committee")
    case .department: Bilingual(vi: "Sở, ban, ngành", en: "Department")
    case .serviceUnit: Bilingual(vi: "Đơn vị sự nghiệp", en: "Public service unit")
    case .city: Bilingual(vi: "Thành phố", en: "City")
    case .town: Bilingual(vi: "Thị xã", en: "Town")
    case .district: Bilingual(vi: "Huyện", en: "District")
    case .ward: Bilingual(vi: "Phường", en: "Ward")
    case .commune: Bilingual(vi: "Xã", en: "Commune")
    case .partyBody: Bilingual(vi: "Cơ quan Đảng", en: "Party body")
    case .massOrganisation: Bilingual(vi: "Tổ chức chính trị - xã hội", en: "Mass organisation")
    case .association: Bilingual(vi: "Hội", en: "Association")
    case .press: Bilingual(vi: "Cơ quan báo chí", en: "Press")
    case .armedForce: Bilingual(vi: "Lực lượng vũ trang", en: "Armed forces")
    case .centralBody: Bilingual(vi: "Cơ quan Trung ương", en: "Central body")
    case .school: Bilingual(vi: "Trường", en: "School")
    }
  }
}

/// The group under which an agency stands in the province's reports.
public enum AgencyGroup: String, CaseIterable, Hashable, Sendable {
  /// I. Sở, ban, ngành.
  case departments
  /// II. Địa phương.
  case localities
  /// III. Cơ quan Đảng, MTTQ, chính trị - xã hội.
  case party
  /// IV. Báo chí.
  case press
  /// V. Lực lượng vũ trang, cơ quan Trung ương trên địa bàn.
  case forces

  /// The group in words, as reports print it.
  public var title: Bilingual {
    switch self {
    case .departments: Bilingual(vi: "Sở, ban, ngành", en: "Departments and agencies")
    case .localities: Bilingual(vi: "Địa phương", en: "Localities")
    case .party:
      Bilingual(
        vi: "Cơ quan Đảng, Mặt trận Tổ quốc, tổ chức chính trị - xã hội",
        en: "Party, Fatherland Front and mass organisations"
      )
    case .press: Bilingual(vi: "Báo chí", en: "Press")
    case .forces:
      Bilingual(
        vi: "Lực lượng vũ trang, cơ quan Trung ương trên địa bàn",
        en: "Armed forces and central bodies in the province"
      )
    }
  }
}
