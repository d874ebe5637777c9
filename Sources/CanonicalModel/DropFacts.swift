import Records

/// What a partner says of a drop in its `drop.json`: of the drop as a whole, and of no record by
/// itself.
package struct DropFacts: Hashable, Sendable {
  /// The folder of the manifest; two files of one folder are one drop.
  package var folder = ""
  package var partner: String?
  /// The days that the drop says it covers.
  package var period: EffectiveDates = .always
  package var extractedOn: CivilDate?
  /// Whether it states a day of the extract that could not be understood, and has a finding for it.
  package var hasUnreadableExtractDay = false
  /// The marking as the manifest writes it.
  package var marking: String?
  /// The sharing agreement that it names.
  package var agreement: String?
  /// What it says of how the drop is shared; nothing where it says nothing.
  package var envelope: SharingEnvelope?
  /// Whether the partner says that nobody can be told from it.
  package var isPseudonymised = false
  /// The drops of the run that the partner made after this one, the next one first.
  package private(set) var later: [LaterDrop] = []
  /// Whether the partner made another drop of the run before or after this one.
  package private(set) var isOneOfSeveral = false

  package init() {}
}

/// A drop that came after another one of the same partner.
package struct LaterDrop: Hashable, Sendable {
  package let folder: String
  package let period: EffectiveDates
  package let isPseudonymised: Bool
}

extension DropFacts {
  /// How many later drops a drop knows of: two years of months.
  private static let mostLater = 24

  /// The drops of a run, each told of those that came after it. The day of the extract decides and
  /// never the name of a folder; drops of one day, or without a day, have no order.
  package static func ordered(_ drops: some Sequence<DropFacts>) -> [DropFacts] {
    let byPartner = Dictionary(grouping: drops) { $0.partner ?? "" }
    return byPartner.flatMap { partner, drops in
      partner.isEmpty ? drops : inOrder(drops)
    }
  }

  private static func inOrder(_ drops: [DropFacts]) -> [DropFacts] {
    var drops = drops.sorted {
      ($0.extractedOn?.dayNumber ?? .min, $0.folder) < (
        $1.extractedOn?.dayNumber ?? .min, $1.folder
      )
    }
    for index in drops.indices {
      drops[index].isOneOfSeveral = drops.count > 1
      guard let day = drops[index].extractedOn else { continue }
      let later = drops[(index + 1)...].drop { $0.extractedOn == day }.prefix(mostLater)
      drops[index].later = later.map {
        LaterDrop(folder: $0.folder, period: $0.period, isPseudonymised: $0.isPseudonymised)
      }
    }
    return drops
  }
}

/// What is known of one file of a run, beside its records.
package struct FileFacts: Hashable, Sendable {
  /// Its number in the run, from 0.
  package let number: Int
  package let name: String
  /// The last part of the name.
  package var lastName: String {
    name.lastIndex(of: "/").map { String(name[name.index(after: $0)...]) } ?? name
  }
  /// Nothing for a file that no profile fits.
  package var partner: String?
  /// The version of an export, such as `gwent-police/referrals-2021`.
  package var export: String?
  package var kind: RecordKind?
  package var format: SourceFormat?
  package var records = 0
  package var bytes = 0
  package var sha256 = ""
  /// Columns, keys or elements in the order in which they were met.
  package var columns: [String] = []
  /// What stands in the rows above the header.
  package var titles: [String] = []
  package var drop: DropFacts?
  /// Whether reading ended early, or never began, for what it holds is marked SECRET or above.
  package var isStopped = false

  package init(number: Int, name: String) {
    self.number = number
    self.name = name
  }
}
