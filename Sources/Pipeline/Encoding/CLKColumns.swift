import Linkage
import Readers
import Records

/// Reads the values of a clkhash schema from the columns of a list that have the names of its features.
/// They are hashed as they stand there: clkhash changes nothing of a text either.
struct CLKColumns {
  private let schema: CLKSchema

  init(_ schema: CLKSchema) { self.schema = schema }

  func keys(of request: EncodeRequest, _ encoder: CLKEncoder) throws(RunError) -> [String] {
    let names = Set(schema.features.map(\.identifier))
    let file = try ListFile(
      path: request.path, expected: ListFile.Expected(id: request.id, names: names), map: LinkMap())
    let columns = try places(in: file)
    var reader = try file.reader()
    var batch = RawBatch()
    var keys: [String] = []
    while try RunError.wrap({ () throws(ReadError) in try reader.read(into: &batch) }) {
      for record in batch.records where record.number > 0 {
        keys.append(try key(of: record, batch, columns, encoder, file))
      }
    }
    return keys
  }

  private func places(in file: ListFile) throws(RunError) -> [Int?] {
    var places: [Int?] = []
    for feature in schema.features {
      let place = file.columns.firstIndex(of: feature.identifier).map { $0 + 1 }
      if place == nil, feature.hashing != nil {
        let hint = NearestName.to(feature.identifier, among: file.columns)
          .map { "; did you mean \"\($0)\"?" }
        throw .configuration(
          "\(file.path): no column is called \"\(feature.identifier)\", as a feature of the schema is"
            + (hint ?? ""))
      }
      places.append(place)
    }
    return places
  }

  private func key(
    of record: RawRecord, _ batch: RawBatch, _ columns: [Int?], _ encoder: CLKEncoder,
    _ file: ListFile
  ) throws(RunError) -> String {
    var values: [ArraySlice<UInt8>] = Array(repeating: [], count: columns.count)
    for index in record.firstField..<record.endField {
      let field = batch.fields[index]
      for (feature, column) in columns.enumerated() where column == Int(field.path) {
        values[feature] = batch.text(field)
      }
    }
    do throws(CLKRefusal) {
      return try encoder.key(of: values).base64
    } catch {
      let name = schema.features[error.feature].identifier
      throw .configuration(
        "\(file.path):\(record.position.line): record \(record.number): \"\(name)\" does not have the "
          + "format that the schema names; clkhash refuses it too")
    }
  }
}
