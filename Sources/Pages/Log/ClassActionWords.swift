public import Records
public import Vietnamese

extension ClassAction.Kind {
  /// What was done.
  public var title: Bilingual {
    switch self {
    case .nominated: Bilingual(vi: "đề cử", en: "nominated")
    case .endorsed: Bilingual(vi: "ghi công văn đề cử", en: "named by letter")
    case .approved: Bilingual(vi: "duyệt", en: "approved")
    case .returned: Bilingual(vi: "trả lại", en: "returned")
    case .withdrawn: Bilingual(vi: "rút", en: "withdrew")
    case .substituted: Bilingual(vi: "thay người", en: "replaced")
    }
  }
}
