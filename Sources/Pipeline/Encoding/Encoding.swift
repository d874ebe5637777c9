import Linkage
import Readers
import Records

/// What a user asks of `cyson encode`.
package struct EncodeRequest: Sendable {
  /// A list of people.
  package var path: String
  package var id: String
  package var map: String?
  package var keyFile: String
  package var out: String
  /// A clkhash linkage schema; then each record gets a long-term key as well.
  package var clkSchema: String?
  /// Where to write what the tokens show to somebody without the key; standard error without it.
  package var privacyReport: String?
  package var schemas: String?
  package var isQuiet = false

  package init(path: String, id: String, keyFile: String, out: String) {
    self.path = path
    self.id = id
    self.keyFile = keyFile
    self.out = out
  }
}

/// Writes keyed tokens in the place of names, for partners that may not share names: pseudonymised
/// personal data.
package enum Encoding {
  /// Makes a key that nobody has had before, and says its id.
  package static func makeKey(at path: String) throws(RunError) {
    let key = try KeyFile.make(at: path)
    Output.complain(
      "cyson encode: \(path) is a new \(key); give it to the other partner by a way of its own")
  }

  package static func run(_ request: EncodeRequest) throws(RunError) {
    let key = try KeyFile.read(request.keyFile)
    var list = LinkRequest(paths: [request.path], id: request.id)
    list.map = request.map
    list.out = request.out
    list.report = request.privacyReport
    list.schemas = request.schemas
    try list.check()
    try refuseKey(request)
    let clks = try clks(request, key)
    var encoder = PersonEncoder(key)
    var report = PrivacyReport()
    var rows: [[String]] = []
    let lists = try PersonLists(list) { draft in
      let person = encoder.encode(draft)
      report.add(EncodedList.counted(person))
      rows.append(EncodedList.cells(person, keyID: key.id))
    }
    if !request.isQuiet {
      (lists.account.lines + lists.account.warnings).forEach {
        Output.complain("cyson encode: " + $0)
      }
    }
    try write(request, lists, rows, clks, report)
  }

  /// A key is neither written over nor taken for a list.
  private static func refuseKey(_ request: EncodeRequest) throws(RunError) {
    guard let key = FileTree.identity(of: request.keyFile) else { return }
    for path in [request.out, request.privacyReport].compactMap({ $0 })
    where FileTree.identity(of: path) == key {
      throw .refused("\(path): this is the key; name another file")
    }
  }

  // MARK: - Writing

  private static func write(
    _ request: EncodeRequest, _ lists: PersonLists, _ rows: [[String]], _ clks: [String]?,
    _ report: PrivacyReport
  ) throws(RunError) {
    let hasKeys = clks == nil ? [] : [EncodedList.clkColumn]
    let heading = ["id"] + EncodedList.columns + hasKeys
    var text = Array((heading.joined(separator: ",") + "\n").utf8)
    for (record, cells) in rows.enumerated() {
      CSVCells.append(lists.ids[record], to: &text)
      for cell in cells + (clks.map { [$0[record]] } ?? []) {
        text.append(0x2C)
        text.append(contentsOf: cell.utf8)
      }
      text.append(0x0A)
    }
    let words = PrivacyText.text(report)
    var pages = [(target: request.out, bytes: text)]
    if let target = request.privacyReport { pages.append((target, Array(words.utf8))) }
    try LinkPages.write(pages)
    if request.privacyReport == nil, !request.isQuiet { Output.explain(words) }
  }

  // MARK: - Long-term keys

  /// The long-term key of each record, by the columns that the schema names.
  private static func clks(_ request: EncodeRequest, _ key: MatchKey) throws(RunError) -> [String]?
  {
    guard let path = request.clkSchema else { return nil }
    let bytes = try SchemaFolder.bytes(of: path, orSay: "this schema cannot be read")
    let decoder = CLKSchemaDecoder(file: path)
    let schema = try decoder.schema(try SchemaFolder.document(bytes, file: path))
    let columns = CLKColumns(schema)
    return try columns.keys(of: request, CLKEncoder(schema, secret: KeyFile.text(of: key)))
  }
}
