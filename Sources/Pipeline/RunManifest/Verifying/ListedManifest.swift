import Records

/// A manifest as it was read back: what it lists, to be held against what is there.
struct ListedManifest {
  /// A file, or whatever else has a digest.
  struct Entry {
    /// Its id, or the path by which it is called.
    let name: String
    /// The last part of its path, where it has one beside its id.
    let file: String?
    let bytes: Int?
    let sha256: String
  }

  let bytes: [UInt8]
  let subject: RunManifest.Subject
  let command: String
  let version: String
  let signer: String?
  let rules: String
  let codeLists: [Entry]
  let profiles: [Entry]
  let settings: [Entry]
  let hasRegister: Bool
  let inputs: [Entry]
  let outputs: [Entry]

  /// Reads a manifest. What is none, or is written otherwise, ends the run: nothing of it is taken on trust.
  init(path: String) throws(RunError) {
    bytes = try DecisionsFile.bytes(of: path)
    let reader = ManifestReader(file: path.visible)
    let document = try SchemaFolder.document(bytes, file: path.visible)
    try reader.checkShape(of: document)
    subject = try reader.subject(of: document)
    command = try reader.text("command", in: document)
    guard let tool = document["tool"], let catalogue = document["rules"] else {
      throw reader.fail("\"tool\" or \"rules\" is missing", document)
    }
    version = try reader.text("version", in: tool)
    rules = try reader.text("digest", in: catalogue)
    signer = document["signer"]?.string
    codeLists = try reader.entries("codeLists", named: "id", in: document)
    profiles = try reader.entries("profiles", named: "file", in: document)
    settings = try reader.entries("settings", named: "id", in: document)
    hasRegister = document["register"] != nil
    inputs = try reader.entries("inputs", named: "file", in: document)
    outputs = try reader.entries("outputs", named: "file", in: document)
  }
}

/// Reads the members of a manifest and says, with the place, what it cannot accept.
private struct ManifestReader {
  let file: String

  func checkShape(of document: Document) throws(RunError) {
    let shape = document["manifest"]?.string ?? document["dataset"]?.string ?? ""
    guard shape != RunManifest.shape else { return }
    guard shape.hasPrefix("urn:cyson:manifest:") || shape.hasPrefix("urn:cyson:dataset:") else {
      throw .configuration("\(file): this is no manifest of cyson")
    }
    let version = document["tool"]?["version"]?.string.map { " (\($0.visible))" } ?? ""
    throw .configuration(
      "\(file): this manifest is of another version of cyson\(version), which wrote it otherwise; verify it "
        + "with that version")
  }

  func subject(of document: Document) throws(RunError) -> RunManifest.Subject {
    guard let subject = RunManifest.Subject(rawValue: try text("of", in: document)) else {
      throw fail("\"of\" must be run or dataset", document)
    }
    return subject
  }

  func text(_ key: String, in document: Document) throws(RunError) -> String {
    guard let text = document[key]?.string else {
      throw fail("the key \"\(key)\" is missing, or no text", document)
    }
    return text
  }

  func entries(_ key: String, named name: String, in document: Document) throws(RunError)
    -> [ListedManifest.Entry]
  {
    guard let elements = document[key]?.elements else {
      throw fail("the key \"\(key)\" is missing, or no list", document)
    }
    var entries: [ListedManifest.Entry] = []
    for element in elements {
      entries.append(
        ListedManifest.Entry(
          name: try text(name, in: element), file: element["file"]?.string,
          bytes: element["bytes"]?.integer, sha256: try text("sha256", in: element)))
    }
    return entries
  }

  func fail(_ problem: String, _ place: Document) -> RunError {
    .configuration("\(file):\(place.position.line):\(place.position.column): \(problem)")
  }
}
