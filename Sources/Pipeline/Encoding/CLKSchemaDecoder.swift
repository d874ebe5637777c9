import Linkage
import Records

/// Reads a clkhash linkage schema, version 3, and says with the place what it cannot follow bit for bit:
/// a key that was silently made otherwise would match nothing.
struct CLKSchemaDecoder {
  let file: String

  func schema(_ document: Document) throws(RunError) -> CLKSchema {
    var schema = CLKSchema()
    guard document["version"]?.integer == 3 else {
      throw fail(
        "\"version\" must be 3; clkhash converts older schemas", document["version"] ?? document)
    }
    guard let config = document["clkConfig"], config.members != nil else {
      throw fail("the key \"clkConfig\" is missing", document)
    }
    try read(config, into: &schema)
    guard let features = document["features"]?.elements, !features.isEmpty else {
      throw fail("\"features\" must be a list of at least one", document)
    }
    for feature in features { schema.features.append(try self.feature(feature)) }
    guard CLKEncoder.canDerive(schema) else {
      throw fail("HKDF cannot derive that many keys; make \"keySize\" smaller", config)
    }
    return schema
  }

  private func read(_ config: Document, into schema: inout CLKSchema) throws(RunError) {
    schema.length = try number(config, "l", 8...65_536) ?? 1024
    if let misspelled = config["xorFolds"] {
      throw fail("clkhash 0.18 does not read \"xorFolds\"; it reads \"xor_folds\"", misspelled)
    }
    schema.folds = try number(config, "xor_folds", 0...8) ?? 0
    guard let kdf = config["kdf"], kdf["type"]?.string == "HKDF" else {
      throw fail("\"kdf\" must have the type \"HKDF\"", config["kdf"] ?? config)
    }
    switch kdf["hash"]?.string ?? "SHA256" {
    case "SHA256": schema.hash = .sha256
    case "SHA512": schema.hash = .sha512
    default: throw fail("\"hash\" must be \"SHA256\" or \"SHA512\"", kdf)
    }
    schema.keySize = try number(kdf, "keySize", 1...1_024) ?? 64
    schema.info = try bytes(kdf, "info")
    schema.salt = try bytes(kdf, "salt")
  }

  // MARK: - Features

  private func feature(_ document: Document) throws(RunError) -> CLKSchema.Feature {
    guard let name = document["identifier"]?.string else {
      throw fail("a feature must have an \"identifier\"", document)
    }
    if document["ignored"]?.boolean == true {
      return CLKSchema.Feature(identifier: name, hashing: nil)
    }
    guard let format = document["format"], let document = document["hashing"] else {
      throw fail("\"\(name)\" must have \"format\" and \"hashing\", or be ignored", document)
    }
    var hashing = CLKSchema.Hashing()
    hashing.format = try self.format(format)
    hashing.comparison = try comparison(document)
    hashing.strategy = try strategy(document)
    hashing.method = try method(document)
    if let missing = document["missingValue"] {
      guard let sentinel = missing["sentinel"]?.string else {
        throw fail("\"missingValue\" must have a \"sentinel\"", missing)
      }
      let replacement = missing["replaceWith"]?.string ?? sentinel
      hashing.missing = (Array(sentinel.utf8), Array(replacement.utf8))
    }
    return CLKSchema.Feature(identifier: name, hashing: hashing)
  }

  private func format(_ document: Document) throws(RunError) -> CLKSchema.Format {
    switch document["type"]?.string {
    case "string", "enum":
      let encoding = document["encoding"]?.string ?? "utf-8"
      guard ["utf-8", "ascii"].contains(encoding) else {
        throw fail("values are hashed as UTF-8 or ASCII only", document)
      }
      return .text
    case "integer": return .integer
    case "date":
      let pattern = document["format"]?.string ?? ""
      let known: Set<Character> = ["Y", "m", "d"]
      let letters = pattern.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
      guard letters.count == 3, Set(letters.compactMap(\.first)) == known else {
        throw fail(
          "a date's \"format\" must have %Y, %m and %d, once each, and no others", document)
      }
      return .date(pattern: Array(pattern.utf8))
    default: throw fail("the format's \"type\" is not known", document)
    }
  }

  private func comparison(_ hashing: Document) throws(RunError) -> CLKSchema.Comparison {
    let document = hashing["comparison"] ?? hashing
    switch document["type"]?.string {
    case "exact": return .exact
    case "ngram":
      let size = try number(document, "n", 1...16) ?? 2
      return .ngram(size: size, isPositional: document["positional"]?.boolean ?? false)
    case "numeric":
      let digits = try number(document, "fractional_precision", 0...9) ?? 0
      guard digits == 0 else { throw fail("only whole numbers are compared", document) }
      let distance = try number(document, "thresholdDistance", 1...1_000_000_000) ?? 1
      let resolution = try number(document, "resolution", 1...1_000) ?? 1
      return .numeric(distance: distance, resolution: resolution)
    default: throw fail("the comparison's \"type\" is not known", document)
    }
  }

  private func strategy(_ hashing: Document) throws(RunError) -> CLKSchema.Strategy {
    let document = hashing["strategy"] ?? hashing
    if let bits = try number(document, "bitsPerToken", 1...10_000) { return .bitsPerToken(bits) }
    if let bits = try number(document, "bitsPerFeature", 1...100_000) {
      return .bitsPerFeature(bits)
    }
    throw fail("\"strategy\" must have \"bitsPerToken\" or \"bitsPerFeature\"", document)
  }

  private func method(_ hashing: Document) throws(RunError) -> CLKSchema.Method {
    guard let document = hashing["hash"] else { return .blake }
    switch document["type"]?.string {
    case "blakeHash": return .blake
    case "doubleHash":
      return .double(isNonSingular: document["prevent_singularity"]?.boolean ?? false)
    default: throw fail("the hash's \"type\" must be \"blakeHash\" or \"doubleHash\"", document)
    }
  }

  // MARK: - Members

  private func number(_ document: Document, _ key: String, _ range: ClosedRange<Int>)
    throws(RunError) -> Int?
  {
    guard let value = document[key] else { return nil }
    guard let number = value.integer, range.contains(number) else {
      throw fail(
        "\"\(key)\" must be a whole number from \(range.lowerBound) to \(range.upperBound)", value)
    }
    return number
  }

  private func bytes(_ document: Document, _ key: String) throws(RunError) -> [UInt8] {
    guard let value = document[key] else { return [] }
    guard let bytes = value.string.flatMap(Base64.bytes) else {
      throw fail("\"\(key)\" must be base64", value)
    }
    return bytes
  }

  private func fail(_ problem: String, _ place: Document) -> RunError {
    .configuration("\(file):\(place.position.line):\(place.position.column): \(problem)")
  }
}
