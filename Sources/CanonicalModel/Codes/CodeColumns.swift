import Records

/// The columns of a list's own, read once: a look-up costs no allocation.
///
/// A cell may hold several values. What fits a code is kept as one; a longer text is kept as text
/// alone.
struct CodeColumns: Sendable {
  /// The column of each attribute; -1 where the list has none.
  private var columns = [Int](repeating: -1, count: CodeAttribute.allCases.count)
  /// The values of each cell, as a range of `values`; column behind column, in each by the number
  /// of the code.
  private var cells: [Range<Int32>] = []
  private var values: [Code] = []
  private let index: CodeIndex

  /// A code that has several rows has what its first row says.
  init(_ rows: [CodeList.Row], _ attributes: [CodeAttribute], _ index: CodeIndex) {
    self.index = index
    for (column, attribute) in attributes.enumerated() {
      columns[attribute.place] = column
      let start = cells.count
      cells += repeatElement(0..<0, count: index.count)
      var seen = Set<Int>()
      for row in rows {
        guard let number = index.number(of: row.code), seen.insert(number).inserted else {
          continue
        }
        cells[start + number] = append(row.attributes[attribute] ?? [])
      }
    }
  }

  private mutating func append(_ texts: [String]) -> Range<Int32> {
    let start = Int32(truncatingIfNeeded: values.count)
    values += texts.compactMap { Code($0) }
    return start..<Int32(truncatingIfNeeded: values.count)
  }

  /// The values of a code's cell, as a range for `value(at:)`.
  private func cell(_ attribute: CodeAttribute, of code: Code) -> Range<Int32>? {
    let column = columns[attribute.place]
    guard column >= 0, let number = index.number(of: code) else { return nil }
    return cells[column * index.count + number]
  }

  /// The first value of the cell.
  func first(_ attribute: CodeAttribute, of code: Code) -> Code? {
    guard let cell = cell(attribute, of: code), !cell.isEmpty else { return nil }
    return values[Int(cell.lowerBound)]
  }

  /// Whether the value stands in the cell.
  func has(_ value: Code, as attribute: CodeAttribute, of code: Code) -> Bool {
    guard let cell = cell(attribute, of: code) else { return false }
    for place in cell where values[Int(place)] == value { return true }
    return false
  }
}

extension CodeAttribute {
  /// Its place among all attributes.
  fileprivate var place: Int {
    switch self {
    case .kind: 0
    case .nation: 1
    case .nations: 2
    case .scheme: 3
    case .policeForce: 4
    case .homeOfficeCode: 5
    case .council: 6
    case .county: 7
    case .domains: 8
    }
  }
}
