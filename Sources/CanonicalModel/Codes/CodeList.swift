import Records

/// A dated list of canonical codes, read from `schemas/code-lists/<id>.csv`.
///
/// A class, because rules look one up for every record: handing on a struct would count each of its
/// tables.
package final class CodeList: Sendable {
  package let id: CodeListID
  package let rows: [Row]

  /// One line of the file. A code may have several rows whose dates do not overlap.
  package struct Row: Sendable {
    package let code: Code
    package let label: Words
    package let effective: EffectiveDates
    package let replacedBy: Code?
    /// Other spellings that partners use.
    package let aliases: [String]
    package let source: String
    package let confidence: Authority.Confidence
    /// What stands in the columns of the list's own.
    package let attributes: [CodeAttribute: [String]]
    /// Where it stands in the file, counted from 1; 0 for one that was made by hand.
    package let line: Int

    package init(
      code: Code, label: Words, effective: EffectiveDates, replacedBy: Code?, aliases: [String],
      source: String, confidence: Authority.Confidence,
      attributes: [CodeAttribute: [String]] = [:], line: Int = 0
    ) {
      self.code = code
      self.label = label
      self.effective = effective
      self.replacedBy = replacedBy
      self.aliases = aliases
      self.source = source
      self.confidence = confidence
      self.attributes = attributes
      self.line = line
    }
  }

  private let rowsByCode: [Code: [Int]]
  /// The first row of each code, by its number.
  private let firstRows: [Int]
  private let index: CodeIndex
  private let periods: CodePeriods
  private let columns: CodeColumns
  /// Every spelling of every code: the code itself, both labels and the aliases.
  package let spellings: SpellingTable
  /// Spellings that are not to be taken without a word, whether the list has them or not.
  package let doubts: [DoubtfulSpelling]

  package init(id: CodeListID, rows: [Row], doubts: [DoubtfulSpelling] = []) {
    self.id = id
    self.rows = rows
    self.doubts = doubts
    var byCode: [Code: [Int]] = [:]
    var spellings = SpellingTable()
    for (index, row) in rows.enumerated() {
      byCode[row.code, default: []].append(index)
      for text in [row.code.description, row.label.en, row.label.cy] + row.aliases {
        spellings.add(text, meaning: row.code)
      }
    }
    rowsByCode = byCode
    let index = CodeIndex(rows.lazy.map(\.code))
    self.index = index
    var firstRows = [Int](repeating: 0, count: index.count)
    for (place, row) in rows.enumerated().reversed() {
      if let number = index.number(of: row.code) { firstRows[number] = place }
    }
    self.firstRows = firstRows
    periods = CodePeriods(rows, index)
    columns = CodeColumns(rows, id.columns, index)
    self.spellings = spellings
  }

  package func contains(_ code: Code) -> Bool { index.number(of: code) != nil }

  package func rows(for code: Code) -> [Row] { rowsByCode[code, default: []].map { rows[$0] } }

  /// Whether the code was in force that day.
  package func isInForce(_ code: Code, on day: CivilDate) -> Bool {
    periods.isInForce(code, on: day)
  }

  /// The first value that the list has for the code in a column of its own.
  package func attribute(_ attribute: CodeAttribute, of code: Code) -> Code? {
    columns.first(attribute, of: code)
  }

  /// Whether the list has the value for the code in a column of its own, where several may stand.
  package func has(_ value: Code, as attribute: CodeAttribute, of code: Code) -> Bool {
    columns.has(value, as: attribute, of: code)
  }

  /// The label of the code, or the code itself where the list does not have it.
  package func label(of code: Code) -> Words {
    guard let number = index.number(of: code) else { return Words(same: code.description) }
    return rows[firstRows[number]].label
  }
}

/// The lists that a run has loaded.
package struct CodeLists: Sendable {
  private var lists: [CodeListID: CodeList] = [:]
  /// The list that every referral is held against, at hand.
  private let firstResponders: CodeList?
  /// Those by which a town is looked for, for every referral too.
  private let places: CodeList?
  private let councils: CodeList?
  /// The working days of England and Wales, by which the national targets are measured.
  package let calendar: WorkingCalendar
  private let scottishCalendar: WorkingCalendar
  private let northernIrishCalendar: WorkingCalendar

  package init(_ lists: [CodeList]) {
    for list in lists { self.lists[list.id] = list }
    firstResponders = lists.last { $0.id == .firstResponders }
    places = lists.last { $0.id == .places }
    councils = lists.last { $0.id == .councils }
    let holidays = lists.last { $0.id == .bankHolidays }
    calendar = WorkingCalendar(holidays, nation: "WAL")
    scottishCalendar = WorkingCalendar(holidays, nation: "SCOT")
    northernIrishCalendar = WorkingCalendar(holidays, nation: "NI")
  }

  /// The working days of a nation, a code of `nations`.
  package func calendar(of nation: Code) -> WorkingCalendar {
    switch nation {
    case "SCOT": scottishCalendar
    case "NI": northernIrishCalendar
    default: calendar
    }
  }

  package subscript(id: CodeListID) -> CodeList? {
    switch id {
    case .firstResponders: firstResponders
    case .places: places
    case .councils: councils
    default: lists[id]
    }
  }

  package var ids: [CodeListID] { lists.keys.sorted { $0.rawValue < $1.rawValue } }

  package func label(of code: Code, in id: CodeListID) -> Words {
    self[id]?.label(of: code) ?? Words(same: code.description)
  }

  package func attribute(_ attribute: CodeAttribute, of code: Code, in id: CodeListID) -> Code? {
    self[id]?.attribute(attribute, of: code)
  }

  package func isInForce(_ code: Code, in id: CodeListID, on day: CivilDate) -> Bool {
    self[id]?.isInForce(code, on: day) ?? true
  }
}
