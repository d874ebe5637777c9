import Profiles
import Records

/// Makes a map of its document and says, with the place, what it cannot accept.
///
/// Two forms are understood: `{"fields": {"given": "fname", …}, …}` with options beside it, and a plain
/// object whose members are `"column": "field"` or `"field": "column"`.
struct LinkMapDecoder {
  let file: String
  private let document: Document

  private static let keys = [
    "$schema", "fields", "source", "sourcesWithoutDuplicates", "delimiter", "encoding", "missing",
    "ignored", "comment", "id",
  ]

  init(path: String) throws(RunError) {
    guard FileTree.exists(path) else { throw .configuration("\(path): there is no such map") }
    let bytes = try SchemaFolder.bytes(of: path, orSay: "this is no file, or it cannot be read")
    try self.init(bytes, file: path)
  }

  init(_ bytes: [UInt8], file: String) throws(RunError) {
    self.file = file
    document = try SchemaFolder.document(bytes, file: file)
    guard document.members != nil else {
      throw fail("a map must be an object", document)
    }
  }

  /// Whether its members are fields and columns, with nothing beside them.
  private var isPlain: Bool { document["fields"] == nil }

  /// Every text in it that may be the name of a column: by them a heading is found.
  var mentions: Set<String> {
    var found: Set<String> = []
    collect(document, &found)
    return found
  }

  private func collect(_ document: Document, _ found: inout Set<String>) {
    switch document.content {
    case .string(let text): found.insert(text)
    case .array(let elements): for element in elements { collect(element, &found) }
    case .object(let members):
      for (key, value) in members {
        found.insert(key)
        collect(value, &found)
      }
    default: break
    }
  }

  // MARK: - Options

  /// What the map says besides fields.
  func options() throws(RunError) -> LinkMap {
    var map = LinkMap()
    if !isPlain {
      for (key, value) in document.members ?? [] where !LinkMapDecoder.keys.contains(key) {
        throw unknown(key, value)
      }
    }
    map.delimiter = try document["delimiter"].map { value throws(RunError) in
      try delimiter(value)
    }
    map.encoding = try document["encoding"].map { value throws(RunError) in try encoding(value) }
    map.missing = try texts(document["missing"], "missing")
    map.clean = try clean(document["sourcesWithoutDuplicates"])
    if let source = document["source"], !source.isNull {
      guard let name = source.string ?? source["column"]?.string else {
        throw fail("\"source\" must be the column that names the data set of a row", source)
      }
      map.source = name
    }
    return map
  }

  private func unknown(_ key: String, _ value: Document) -> RunError {
    if LinkField(name: key) != nil {
      return fail("\"\(key)\" is a field: put it into \"fields\"", value)
    }
    let hint = NearestName.to(key, among: LinkMapDecoder.keys)
    return fail(
      "the key \"\(key)\" is not known"
        + (hint.map { "; did you mean \"\($0)\"?" } ?? "; fields stand in \"fields\""), value)
  }

  private func delimiter(_ value: Document) throws(RunError) -> UInt8 {
    let named = ["tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|"]
    let text = value.string.map { named[$0.lowercased()] ?? $0 } ?? ""
    guard text.utf8.count == 1, let byte = text.utf8.first, byte != 0x22, byte != 0x0A else {
      throw fail("\"delimiter\" must be one character, such as \",\", \";\" or \"\\t\"", value)
    }
    return byte
  }

  private static let encodings: [String: SourceEncoding] = [
    "utf8": .utf8, "utf8sig": .utf8, "utf16": .utf16LittleEndian, "utf16le": .utf16LittleEndian,
    "utf16be": .utf16BigEndian, "windows1252": .windows1252, "cp1252": .windows1252,
    "ansi": .windows1252, "latin1": .latin1, "iso88591": .latin1, "iso885914": .latin8,
    "latin8": .latin8, "iso885915": .latin9, "latin9": .latin9, "ascii": .utf8, "usascii": .utf8,
  ]

  private func encoding(_ value: Document) throws(RunError) -> SourceEncoding {
    let name = value.string ?? ""
    if let encoding = LinkMapDecoder.encodings[LinkField.folded(name)] { return encoding }
    let names = SourceEncoding.allCases.map(\.rawValue)
    let hint = NearestName.to(name, among: names).map { "; did you mean \($0)?" } ?? ""
    throw fail(
      "\"encoding\" cannot be that\(hint) (one of: \(names.joined(separator: ", ")))", value)
  }

  private func clean(_ value: Document?) throws(RunError) -> LinkMap.Clean {
    guard let value, !value.isNull else { return .none }
    if let flag = value.boolean { return flag ? .all : .none }
    return .named(try texts(value, "sourcesWithoutDuplicates"))
  }

  /// A text, or a list of texts.
  func texts(_ value: Document?, _ key: String) throws(RunError) -> [String] {
    guard let value, !value.isNull else { return [] }
    if let text = value.string { return [text] }
    let texts = (value.elements ?? []).map(\.string)
    guard value.elements != nil, !texts.contains(nil) else {
      throw fail("\"\(key)\" must be a text or a list of texts", value)
    }
    return texts.compactMap { $0 }
  }

  func fail(_ problem: String, _ place: Document) -> RunError {
    .configuration("\(file):\(place.position.line):\(place.position.column): \(problem)")
  }

  // MARK: - Fields

  /// Where each field stands. `headings` are the columns that there are: they tell which side of a
  /// plain member is the column.
  func entries(_ headings: [String]) throws(RunError) -> [LinkMap.Entry] {
    var entries: [LinkMap.Entry] = []
    for (key, value) in try members() where !value.isNull {
      try add(key, value, headings, to: &entries)
    }
    return entries
  }

  private func members() throws(RunError) -> [(key: String, value: Document)] {
    guard isPlain, let all = document.members else {
      guard let fields = document["fields"]?.members else {
        throw fail("\"fields\" must be an object: fields and their columns", document)
      }
      return fields
    }
    return all.filter { !LinkMapDecoder.keys.contains($0.key) }
  }

  private func add(
    _ key: String, _ value: Document, _ headings: [String], to entries: inout [LinkMap.Entry]
  ) throws(RunError) {
    let field = LinkField(name: key)
    let isColumn = headings.contains(key)
    // `"column": "field"`, unless only the other way round makes sense.
    if let name = value.string, let meant = LinkField(name: name), isColumn,
      field == nil || !headings.contains(name)
    {
      return append(LinkMap.Entry(field: meant, columns: [key]), at: value, to: &entries)
    }
    let isNowhere = value.string.map { isColumn && !headings.contains($0) } ?? false
    guard let field, !(isPlain && isNowhere) else {
      throw unknownField(key, value, isColumn: isColumn)
    }
    append(try LinkEntryDecoder(map: self, field: field).entry(value), at: value, to: &entries)
  }

  /// Columns of one field that are named one by one come together in their order.
  private func append(
    _ entry: LinkMap.Entry, at place: Document, to entries: inout [LinkMap.Entry]
  ) {
    var entry = entry
    entry.position = place.position
    guard let known = entries.firstIndex(where: { $0.field == entry.field }), entry.order == nil
    else { return entries.append(entry) }
    entries[known].columns += entry.columns
  }

  private func unknownField(_ key: String, _ value: Document, isColumn: Bool) -> RunError {
    let (name, what) = isColumn ? (value.string ?? "", value) : (key, value)
    let hint = NearestName.to(name, among: LinkField.canonicalNames)
    return fail(
      "there is no field \"\(name)\""
        + (hint.map { "; did you mean \"\($0)\"?" }
          ?? " (one of: \(LinkField.canonicalNames.joined(separator: ", ")))"),
      what)
  }
}

extension Document {
  fileprivate var isNull: Bool {
    if case .null = content { return true }
    return false
  }
}
