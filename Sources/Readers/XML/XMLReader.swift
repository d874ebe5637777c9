import Records

/// Reads the records of an XML file. libxml2 reads the markup; this keeps the places.
package struct XMLReader: RecordReader {
  private let stream: XMLStream
  private let layout: XMLLayout

  /// With an empty layout there are no records: the file is only read to its end.
  package init(
    window: consuming TextWindow, layout: XMLLayout, schema: XMLSchema? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) {
    stream = XMLStream(window: window, layout: layout, schema: schema, limits: limits)
    self.layout = layout
  }

  package var paths: PathTable { stream.paths }

  package var places: any PlaceFinder { XMLPlaces(layout) }

  package mutating func read(into batch: inout RawBatch) throws(ReadError) -> Bool {
    try stream.read(into: &batch)
  }
}
