import Records

/// What the columns of a list are, as its user says it.
package struct LinkMap: Sendable {
  /// One field and where it stands.
  struct Entry: Sendable {
    let field: LinkField
    var columns: [String]
    /// How its dates are written.
    var order: DateOrder?
    /// Between several values of one cell.
    var separators: [UInt8]?
    /// The year in which an age was true.
    var ageYear: Int?
    /// Where the map says so; none where a heading does.
    var position: TextPosition?
  }

  /// Which sources have nobody twice.
  package enum Clean: Sendable, Equatable {
    case none
    case all
    case named([String])
  }

  var entries: [Entry] = []
  /// The column that names the data set of a row.
  var source: String?
  var clean = Clean.none
  var delimiter: UInt8?
  var encoding: SourceEncoding?
  /// What means that a value is missing, besides the usual words.
  var missing: [String] = []
}
