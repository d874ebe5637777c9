import CanonicalModel
import Records

/// What was planted, and where a finding about it has to point: a CSV file that stands beside the
/// records.
struct TruthLog {
  var bytes: [UInt8] = Array("record,rule,field,line,byteOffset\n".utf8)

  /// `record` and `line` count from 1, `byteOffset` from 0. The place is that of the value's first
  /// byte, or of the record's for a value that is absent and for a fault of the whole record.
  mutating func note(_ fault: PlantedFault, record: Int, line: Int, byteOffset: Int) {
    let cells = [
      String(record), fault.rule.description, fault.field?.name ?? "", String(line),
      String(byteOffset),
    ]
    bytes.append(contentsOf: (cells.joined(separator: ",") + "\n").utf8)
  }
}
