import Profiles
import Readers
import Records

/// Opens the reader that a file needs.
struct FileReading {
  let path: String
  let recognition: Recognition
  let opening: Opening
  let schemas: SchemaFolder
  let limits: ReadingLimits

  /// Without a source nothing is read.
  func reader(_ source: InputFile?) throws(RunError) -> any RecordReader {
    let window = TextWindow(
      source ?? InputFile(bytes: []), encoding: recognition.encoding,
      standsForUTF8: recognition.standsForUTF8,
      opening: source == nil ? [] : opening.bytes, markLength: opening.markLength)
    let records = recognition.export?.records
    switch recognition.format {
    case .csv:
      let dialect = CSVDialect(
        delimiter: recognition.delimiter, titleRows: recognition.titleRows,
        headerRows: recognition.export?.headerRows ?? 1)
      return CSVReader(window: window, dialect: dialect, limits: limits)
    case .json, .ndjson:
      let layout = JSONLayout(
        recordPath: records?.path ?? [], each: records?.each ?? [],
        isLines: recognition.format == .ndjson, isGuess: recognition.export == nil)
      return JSONReader(window: window, layout: layout, limits: limits)
    case .xml:
      let layout = XMLLayout(recordPath: records?.path ?? [], each: records?.each ?? [])
      return XMLReader(window: window, layout: layout, schema: try schema(), limits: limits)
    }
  }

  private func schema() throws(RunError) -> XMLSchema? {
    guard let path = recognition.export.flatMap(schemas.schemaPath) else { return nil }
    do throws(ReadError) {
      return try XMLSchema(path: path)
    } catch {
      throw RunError(error)
    }
  }
}
