import CanonicalModel
import Profiles
import Records

/// The words of the pages about partners.
enum PartnerWords {
  static let mapped = Words(
    en: "mapped (* a problem profile needs it):",
    cy: "wedi'u mapio (* mae ei angen ar broffil problem):")
  static let ignored = Words(en: "ignored:", cy: "wedi'u hanwybyddu:")
  static let open = Words(
    en: "open, neither mapped nor ignored:", cy: "agored, heb eu mapio na'u hanwybyddu:")
  static let missing = Words(
    en: "not supplied, though such records can have it:",
    cy: "heb eu cyflenwi, er y gall cofnodion o'r fath eu cael:")
  static let unanswered = Words(
    en: "a problem profile also needs:", cy: "mae ar broffil problem hefyd angen:")
  static let inManifest = Words(
    en: "drop.json can state it for all records",
    cy: "gall drop.json ei ddatgan ar gyfer pob cofnod")
  static let canonical = Words(
    en: "every canonical field stands under its own name",
    cy: "saif pob maes canonaidd o dan ei enw ei hun")
  static let unrecognised = Words(
    en: "files that no export of this partner knows:",
    cy: "ffeiliau nad oes allforiad o'r partner hwn yn eu hadnabod:")
  static let sample = Words(en: "sample", cy: "sampl")
  static let noSample = Words(
    en: "no file of the sample is of this export", cy: "nid oes ffeil o'r sampl o'r allforiad hwn")
  static let unreadable = Words(en: "unreadable", cy: "annarllenadwy")

  /// In a list of all exports.
  static func counts(_ coverage: ExportCoverage) -> Words {
    let needed = coverage.needs.count(where: \.isAnswered)
    return Words(
      en: "\(coverage.mappedCount) of \(coverage.possibleCount) fields, "
        + "\(needed) of \(coverage.needs.count) needs of a problem profile",
      cy: "\(coverage.mappedCount) o \(coverage.possibleCount) maes, "
        + "\(needed) o \(coverage.needs.count) angen proffil problem")
  }

  static func supplies(_ coverage: ExportCoverage) -> Words {
    let needed = coverage.needs.count(where: \.isAnswered)
    let (mapped, possible) = (coverage.mappedCount, coverage.possibleCount)
    let kind = coverage.export.recordKind.label
    return Words(
      en: "supplies \(mapped) of \(possible) fields that a record of the kind \(kind.en) can have, "
        + "and answers \(needed) of \(coverage.needs.count) needs of a problem profile",
      cy:
        "yn cyflenwi \(mapped) o'r \(possible) maes y gall cofnod o'r math \(kind.cy) eu cael, ac "
        + "yn ateb \(needed) o'r \(coverage.needs.count) angen sydd gan broffil problem")
  }

  static func label(of missing: Missing) -> Words {
    switch missing {
    case .notSupplied: Words(en: "not supplied", cy: "heb ei gyflenwi")
    case .unknown: Words(en: "unknown", cy: "anhysbys")
    case .refused: Words(en: "refused", cy: "gwrthodwyd")
    case .notApplicable: Words(en: "not applicable", cy: "amherthnasol")
    case .redacted: Words(en: "redacted", cy: "golygwyd")
    case .unreadable: unreadable
    }
  }

  /// A share as whole per cent; never all where one is missing, never none where there is one.
  static func share(_ count: Int, of total: Int) -> String {
    guard total > 0 else { return "–" }
    let percent = count * 100 / total
    return percent == 0 && count > 0 ? "<1 %" : "\(percent) %"
  }
}
