import Readers
import Records

/// What is said of archives that are not opened.
enum ArchiveWords {
  static func fault(_ flaw: ZipFlaw, _ limits: ArchiveLimits) -> (
    fault: Fault, arguments: Arguments
  ) {
    if let (measure, limit) = measure(flaw, limits) {
      return (.archiveTooLarge, ["measure": .term(measure), "limit": .number(limit)])
    }
    return (.archiveRefused, ["cause": .term(cause(flaw))])
  }

  /// What is too much; nothing where that is not why.
  private static func measure(_ flaw: ZipFlaw, _ limits: ArchiveLimits) -> (Words, Int)? {
    switch flaw.cause {
    case .tooManyEntries:
      (Words(en: "the number of its entries", cy: "nifer ei heitemau"), limits.entries)
    case .directoryTooLarge:
      (
        Words(en: "the size of its directory", cy: "maint ei chyfeiriadur"),
        limits.directoryBytes
      )
    case .entryTooLarge:
      (
        Words(
          en: "what \(flaw.it.en) becomes when it is unpacked",
          cy: "maint \(flaw.it.cy) ar ôl ei dadbacio"), limits.entryBytes
      )
    case .allTooLarge:
      (
        Words(
          en: "what all entries become when they are unpacked",
          cy: "maint yr holl eitemau ar ôl eu dadbacio"), limits.allBytes
      )
    case .packedTooTightly:
      (
        Words(
          en: "what becomes of each packed byte of \(flaw.it.en)",
          cy: "yr hyn a ddaw o bob beit wedi'i bacio yn \(flaw.it.cy)"), limits.ratio
      )
    default: nil
    }
  }

  private static func cause(_ flaw: ZipFlaw) -> Words {
    let (en, cy) = (flaw.it.en, flaw.it.cy)
    return switch flaw.cause {
    case .leadsOut:
      Words(
        en: "\(en) has a name that leads out of it", cy: "mae enw \(cy) yn arwain allan ohoni")
    case .backslash:
      Words(en: "\(en) has a backslash in its name", cy: "mae ôl-slaes yn enw \(cy)")
    case .actingName:
      Words(
        en: "\(en) has a sign in its name that cannot be seen",
        cy: "mae nod na ellir ei weld yn enw \(cy)")
    case .sameName:
      Words(
        en: "\(en) has the name of another entry, or differs from it in capitals alone",
        cy: "mae gan \(cy) enw eitem arall, neu enw sy'n wahanol o ran priflythrennau'n unig")
    case .link: Words(en: "\(en) is a link", cy: "dolen yw \(cy)")
    case .device: Words(en: "\(en) is no plain file", cy: "nid ffeil gyffredin yw \(cy)")
    case .encrypted: Words(en: "\(en) is encrypted", cy: "mae \(cy) wedi'i hamgryptio")
    case .otherMethod:
      Words(
        en: "\(en) is packed by another method than deflate",
        cy: "paciwyd \(cy) trwy ddull heblaw deflate")
    case .nested: Words(en: "\(en) is an archive itself", cy: "archif yw \(cy) ei hun")
    case .severalParts:
      Words(en: "it is one part of several", cy: "un rhan o sawl un ydyw")
    case .twoViews:
      Words(
        en: "programs would differ in what they see of \(en)",
        cy: "byddai rhaglenni'n gweld pethau gwahanol yn \(cy)")
    default:
      Words(
        en: "\(en) is damaged, or its end is missing",
        cy: "mae \(cy) wedi'i difrodi, neu mae ei diwedd ar goll")
    }
  }
}

extension ZipFlaw {
  /// What it is about: an entry, or the archive.
  fileprivate var it: (en: String, cy: String) {
    entry.map { ("entry \($0)", "eitem \($0)") } ?? ("the archive", "yr archif")
  }
}
