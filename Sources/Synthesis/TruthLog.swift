import CanonicalModel
import Records

/// What was planted, and where a finding about it has to point: a CSV file that stands beside the
/// records.
package struct TruthLog {
  package static let header = Array("file,record,rule,field,line,byteOffset\n".utf8)

  package var bytes: [UInt8] = []
  private let file: String

  /// `file` is the name of the file that holds the faults.
  package init(file: String) { self.file = file }

  /// `record` and `line` count from 1, `byteOffset` from 0. The place is that of the value's first
  /// byte, or of the record's for a value that is absent and for a fault of the whole record;
  /// record 0 is none.
  mutating func note(
    _ rule: RuleID, _ field: CanonicalField?, record: Int, line: Int, byteOffset: Int
  ) {
    let cells = [
      file, String(record), rule.description, field?.name ?? "", String(line), String(byteOffset),
    ]
    bytes.append(contentsOf: (cells.joined(separator: ",") + "\n").utf8)
  }
}
