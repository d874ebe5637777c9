import Records

/// The words in which a draft gives its reasons.
enum DraftWords {
  static let role = Words(
    en: "chooses the records: says whose part it is",
    cy: "yn dewis y cofnodion: yn dweud rhan pwy ydyw")
  static let tick = Words(
    en: "its name is a kind of exploitation, and its values are ticks",
    cy: "mae ei henw'n fath o gamfanteisio, a thiciau yw ei gwerthoedd")
  static let nameOrder = Words(
    en: "whole names: ask which part is the family name",
    cy: "enwau llawn: gofynnwch pa ran yw'r cyfenw")

  static func because(_ candidate: ColumnCandidate) -> Words {
    let hasValues = candidate.fit.rawValue >= ContentFit.fits.rawValue
    switch (candidate.origin, hasValues) {
    case (.values, _): return Words(en: "its values", cy: "ei gwerthoedd")
    case (.neighbour, _): return Words(en: "the columns beside it", cy: "y colofnau wrth ei hymyl")
    case (.key, _):
      return Words(
        en: "every record has one of its own, and no other column is the reference",
        cy: "mae gan bob cofnod ei un ei hun, ac nid oes colofn arall yn gyfeirnod")
    case (.name, true): return Words(en: "its name and its values", cy: "ei henw a'i gwerthoedd")
    case (.name, false): return Words(en: "its name", cy: "ei henw")
    }
  }

  static func why(_ doubt: ColumnAssignment.Doubt, isEmpty: Bool) -> Words {
    switch doubt {
    case .unknown where isEmpty:
      Words(
        en: "no field is sure by its name, and the sample has no value",
        cy: "nid oes maes sicr yn ôl ei henw, ac nid oes gwerth yn y sampl")
    case .unknown:
      Words(en: "no field is sure enough", cy: "nid oes maes yn ddigon sicr")
    case .ambiguous:
      Words(en: "two fields are equally likely", cy: "mae dau faes yr un mor debygol")
    case .contested:
      Words(
        en: "another column is as likely to be the field",
        cy: "mae colofn arall yr un mor debygol o fod y maes")
    case .taken:
      Words(
        en: "another column already is the likely field",
        cy: "colofn arall yw'r maes tebygol eisoes")
    }
  }
}
