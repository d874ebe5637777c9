import CanonicalModel
import Records

/// Records that partners sent more than once, under the same key in several drops: of each the newest
/// drop's stands, the others are kept as its versions.
package struct ResentRecords: Sendable {
  /// A record of a drop.
  package struct Version: Sendable {
    package let key: SourceRecordKey
    /// Which drop it came in; the number orders drops that were drawn on the same day.
    package let drop: Int
    /// When the drop was drawn from the partner's system; a drop that does not say counts as older.
    package let extractedOn: CivilDate?
    package let statements: [SourceStatement]

    package init(
      key: SourceRecordKey, drop: Int, extractedOn: CivilDate?,
      statements: [SourceStatement]
    ) {
      self.key = key
      self.drop = drop
      self.extractedOn = extractedOn
      self.statements = statements
    }
  }

  /// What became of a record.
  package enum Fate: Sendable, Equatable {
    /// It counts.
    case stands
    /// Says the same as a record that stands, and is counted once.
    case repeats(Int)
    /// A newer drop says otherwise. The fields are those that changed, in the order of the list.
    case superseded(by: Int, changed: [CanonicalField])
  }

  /// For each record; the numbers in it are those of records.
  package let fates: [Fate]

  /// Compares the records with those of the same key. Two records of one key in one drop are no
  /// versions of each other: unless they say the same, both stand.
  package init(_ versions: [Version]) {
    var fates = Array(repeating: Fate.stands, count: versions.count)
    let sorted = versions.indices.sorted { ResentRecords.precedes($0, $1, versions) }
    var start = 0
    while start < sorted.count {
      let key = versions[sorted[start]].key
      let end = sorted[start...].firstIndex { versions[$0].key != key } ?? sorted.count
      if end - start > 1 {
        ResentRecords.judge(Array(sorted[start..<end]), versions, &fates)
      }
      start = end
    }
    self.fates = fates
  }

  /// By key, the newest drop first; within a drop as they came.
  private static func precedes(_ left: Int, _ right: Int, _ versions: [Version]) -> Bool {
    let (here, there) = (versions[left], versions[right])
    if here.key != there.key { return here.key < there.key }
    if here.extractedOn != there.extractedOn {
      guard let mine = here.extractedOn else { return false }
      guard let yours = there.extractedOn else { return true }
      return mine > yours
    }
    return here.drop == there.drop ? left < right : here.drop > there.drop
  }

  private static func judge(_ records: [Int], _ versions: [Version], _ fates: inout [Fate]) {
    let newest = records.prefix { versions[$0].drop == versions[records[0]].drop }
    var contents: [[Content]: Int] = [:]
    for record in newest {
      let content = content(versions[record])
      if let first = contents[content] {
        fates[record] = .repeats(first)
      } else {
        contents[content] = record
      }
    }
    for record in records.dropFirst(newest.count) {
      let content = content(versions[record])
      if let first = contents[content] {
        fates[record] = .repeats(first)
      } else {
        let changed = changed(content, ResentRecords.content(versions[records[0]]))
        fates[record] = .superseded(by: records[0], changed: changed)
      }
    }
  }

  private struct Content: Hashable {
    let field: CanonicalField
    let content: SourceStatement.Content
  }

  /// What it says, by field and then in its own order: a column that moved changes nothing.
  private static func content(_ version: Version) -> [Content] {
    version.statements.map { Content(field: $0.field, content: $0.content) }.enumerated().sorted {
      $0.element.field == $1.element.field
        ? $0.offset < $1.offset : $0.element.field.rawValue < $1.element.field.rawValue
    }.map(\.element)
  }

  private static func changed(_ old: [Content], _ new: [Content]) -> [CanonicalField] {
    let fields = Set((old + new).map(\.field)).sorted { $0.rawValue < $1.rawValue }
    return fields.filter { field in
      old.filter { $0.field == field } != new.filter { $0.field == field }
    }
  }
}
