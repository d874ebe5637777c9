import CanonicalModel

/// An element a record, with an element for each value.
struct XMLSheetWriter: SheetWriter {
  let linesBefore = 2
  private let tags: [(start: [UInt8], end: [UInt8])]

  init() {
    tags = RecordSheet.columns.map { (Array("<\($0.name)>".utf8), Array("</\($0.name)>".utf8)) }
  }

  func begin(to output: inout [UInt8]) {
    output.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<cyson>\n".utf8)
  }

  func end(to output: inout [UInt8]) { output.append(contentsOf: "</cyson>\n".utf8) }

  func write(
    _ sheet: RecordSheet, number: Int, watching fault: PlantedFault?, to output: inout [UInt8]
  ) -> Int {
    var place = output.count
    output.append(contentsOf: "<record>".utf8)
    for (tag, field) in zip(tags, RecordSheet.columns) {
      let text = sheet.text(field)
      guard !text.isEmpty else { continue }
      if field == fault?.field { place = output.count + tag.start.count }
      text.forEachValue {
        output.append(contentsOf: tag.start)
        output.append(contentsOf: $0)
        output.append(contentsOf: tag.end)
      }
    }
    output.append(contentsOf: "</record>\n".utf8)
    return place
  }
}
