import CanonicalModel
import Records

/// A few small files, in folders of their own, that break one rule together: what partners say of one
/// case, and what one partner's drops say one after another.
///
///     .collection(.intelligence, 15) {
///       $0.drop(of: "unseen", .year, .intelligenceReport)
///       $0.tell(1)
///       $0.drop(of: "wiltshire-police", .year, .intelligenceReport)
///       $0.tell(1, found: .at(.sanitisedText))
///     }
///
/// Each has partners of its own, so that no two make one series of drops. None is a first responder
/// of whom the large drop tells that somebody was referred on to it, unless it sends no period: it
/// would have to send those referrals too.
package struct CollectionFault: Sendable {
  /// The rule that it must raise.
  package let rule: RuleID
  let make: @Sendable (inout CollectionDraft) -> Void

  static func collection(
    _ family: RuleFamily, _ number: Int, make: @escaping @Sendable (inout CollectionDraft) -> Void
  ) -> CollectionFault {
    CollectionFault(rule: RuleID(family, number), make: make)
  }

  /// Every fault of a collection.
  package static let all: [CollectionFault] = [
    crime, consent, file, identifiers, intelligence, person, privacy, referral, time, crossPartner,
  ].flatMap { $0 }

  /// The files, manifests among them, by their paths, and the lines of the truth about them.
  /// `format` is that of files whose fault does not ask for another.
  package static func write(_ index: Int, format: SourceFormat, seed: UInt64) -> (
    files: [(path: String, bytes: [UInt8])], truth: [UInt8]
  ) {
    let draft = draft(index, format: format, seed: seed)
    var files = draft.manifests
    var truth: [UInt8] = []
    for file in draft.files {
      var log = TruthLog(file: file.path)
      files.append((file.path, file.write(about: all[index].rule, to: &log)))
      truth += log.bytes
    }
    return (files, truth)
  }

  static func draft(_ index: Int, format: SourceFormat, seed: UInt64) -> CollectionDraft {
    var draft = CollectionDraft(
      folder: "companions/\(all[index].rule)", format: format, seed: seed,
      firstCase: FileFault.firstCase + (FileFault.all.count + index) * FileFault.casesOfAFile)
    all[index].make(&draft)
    return draft
  }
}

/// Drops that are being written: the words in which faults of collections are told.
struct CollectionDraft {
  private(set) var manifests: [(path: String, bytes: [UInt8])] = []
  private(set) var files: [CompanionFile] = []
  private(set) var partners: [String] = []
  /// Whom the records are about, and when.
  var casting = Casting.spring
  private let folder: String
  private let format: SourceFormat
  private let seed: UInt64
  private let firstCase: Int
  private var dropFolder = ""
  /// The case that was told of last.
  private var last: CaseStory?

  init(folder: String, format: SourceFormat, seed: UInt64, firstCase: Int) {
    self.folder = folder
    self.format = format
    self.seed = seed
    self.firstCase = firstCase
  }

  /// Begins a drop and its first file. Drops are read in the order of their names: first the
  /// partner, then the first day.
  mutating func drop(
    of partner: String, _ cover: DropCover, _ kind: RecordKind = .referral,
    as format: SourceFormat? = nil
  ) {
    partners.append(partner)
    dropFolder = "\(folder)/\(partner)/\(cover.from ?? "undated")"
    manifests.append(("\(dropFolder)/drop.json", Array(cover.manifest(of: partner).utf8)))
    file(kind, as: format)
  }

  /// Begins another file of the same drop.
  mutating func file(_ kind: RecordKind, as format: SourceFormat? = nil) {
    let format = format ?? self.format
    let path = "\(dropFolder)/\(kind.plural).\(format.rawValue)"
    files.append(CompanionFile(path: path, kind: kind, format: format))
  }

  /// A record of a case; one number is one case in all files. Which fields are set decides which
  /// columns a table has.
  mutating func tell(
    _ number: Int, found: CompanionFile.Spot? = nil, _ edit: (inout Edit) -> Void = { _ in }
  ) {
    guard var file = files.popLast() else { return }
    let number = firstCase + number
    var random = RandomSource(seed: seed, record: number)
    let story = CaseStory(number: number, casting: casting, random: &random)
    var sheet = RecordSheet()
    sheet.tell(story, as: file.kind, random: &random)
    var change = Edit(sheet, of: story, after: last ?? story, random)
    edit(&change)
    file.add(change.sheet, found)
    files.append(file)
    last = story
  }

  /// The finding is about the file as a whole.
  mutating func findFile() { change { $0.isFound = true } }

  /// The table lacks a column.
  mutating func leaveOut(_ field: CanonicalField) { change { $0.absent.insert(field) } }

  private mutating func change(_ body: (inout CompanionFile) -> Void) {
    guard var file = files.popLast() else { return }
    body(&file)
    files.append(file)
  }
}

extension Casting {
  /// Met in the spring of 2023, and decided on by the summer if at all. Without numbers that are one
  /// person's alone, unless they are asked for.
  static let spring = Casting.adult.from(2023, 2, 6).until(2023, 3, 31).withoutNumbers
  /// Met in the summer of 2023, and decided on within the year.
  static let summer = Casting.adult.from(2023, 7, 10).until(2023, 8, 31).withoutNumbers

  private var withoutNumbers: Casting {
    with {
      $0.hasPNCID = false
      $0.hasNHSNumber = false
    }
  }

  /// Met by the police of a town, who record the crime.
  func inTown(_ town: Int, besides other: Int) -> Casting {
    with {
      $0.locality = Locality.all[town]
      $0.scene = Locality.all[other]
      $0.firstResponder = .police
      $0.place = .uk
    }
  }
}
