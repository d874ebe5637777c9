import Linkage
import Records

/// The tables that `cyson link` writes.
struct LinkCSV {
  let lists: PersonLists
  var severalFiles: Bool { lists.names.count > 1 }

  init(_ lists: PersonLists) { self.lists = lists }

  /// One line a record, in the order in which they were read: `id,cluster,score`, and in front the file where
  /// there are several.
  func clusters(_ table: ClusterTable) -> [UInt8] {
    var text = Array((severalFiles ? "file,id,cluster,score\n" : "id,cluster,score\n").utf8)
    text.reserveCapacity(table.names.count * 32)
    for record in table.names.indices {
      appendID(record, to: &text)
      text.append(0x2C)
      appendName(table.names[record], to: &text)
      text.append(0x2C)
      appendScore(table.scores[record], to: &text)
      text.append(0x0A)
    }
    return text
  }

  func appendID(_ record: Int, to text: inout [UInt8]) {
    if severalFiles {
      CSVCells.append(lists.names[lists.ids.file(of: record)].utf8, to: &text)
      text.append(0x2C)
    }
    CSVCells.append(lists.ids[record], to: &text)
  }

  /// What a cluster is called; ids of several files may be the same.
  private func appendName(_ record: Int, to text: inout [UInt8]) {
    guard severalFiles else { return CSVCells.append(lists.ids[record], to: &text) }
    let file = lists.names[lists.ids.file(of: record)]
    CSVCells.append(Array(file.utf8) + [UInt8(ascii: ":")] + lists.ids[record], to: &text)
  }

  private func appendScore(_ score: Double, to text: inout [UInt8]) {
    if score == 0 { return text.append(UInt8(ascii: "0")) }
    CSVCells.append(score, digits: 6, to: &text)
  }
}
