import Crypto
import Testing

@testable import Linkage

/// Bits that clkhash 0.18.3 gave; `ci/check_clk.py` asks the program itself about thousands more.
@Suite struct CLKTests {
  @Test func hashesAsTheStandardSays() {
    let empty = BLAKE2b.digest(of: [], key: [], salt: [])
    #expect(
      MatchKey.hexadecimal(empty).hasPrefix(
        "786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419"))
    let key = Array(repeating: UInt8(ascii: "k"), count: 64)
    let keyed = BLAKE2b.digest(of: Array(" a".utf8), key: key, salt: Array("0".utf8))
    #expect(
      MatchKey.hexadecimal(keyed).hasPrefix(
        "6b84220df9c72c724649f9c4e3fc1d6e3c92e1a9b419ddc56d6db6ec658cc3b2"))
    #expect(keyed.count == 64)
  }

  @Test(arguments: [
    (128, "key", "1", "7e29e706a2e7a17b18e2fb21d64f8bf5069c9356d6c0ff7f499ff0e5a3dc663b"),
    (129, "key", "12", "25b3f59f9a879be6dc64552c08b4537ddda129a616143299e788036d44d630ae"),
    (500, "", "3", "72d5611080790b4169eb122f66e36d131d73782d401930ab29241ef9c7a845bd"),
  ])
  func hashesLongTexts(_ length: Int, _ key: String, _ salt: String, _ start: String) {
    let letters: [Int: UInt8] = [128: UInt8(ascii: "x"), 129: UInt8(ascii: "y")]
    let text = Array(repeating: letters[length] ?? UInt8(ascii: "z"), count: length)
    let digest = BLAKE2b.digest(of: text, key: Array(key.utf8), salt: Array(salt.utf8))
    #expect(MatchKey.hexadecimal(digest).hasPrefix(start))
  }

  @Test(arguments: [
    (["1", "Gwenllïan", "Trebrŵyn", "09/08/2007", "16"], "wIFkquVEjAjChe4iwhEC7w=="),
    (["2", "Lan Anh", "Nguyễn", "14/05/1996", "+27"], "LaM3Ih6wig39Tsf9OhhqGw=="),
    (["3", "A", "", "01/01/1990", ""], "IA0ylCi+QAWuJVCLJjkJPQ=="),
  ])
  func givesTheBitsOfClkhash(_ row: [String], _ expected: String) throws {
    let encoder = CLKEncoder(Self.schema, secret: Array("0123456789abcdef".utf8))
    #expect(try encoder.key(of: row.map { Array($0.utf8)[...] }).base64 == expected)
  }

  @Test func namesTheFeatureThatDoesNotFit() {
    let encoder = CLKEncoder(Self.schema, secret: Array("0123456789abcdef".utf8))
    for (born, age, feature) in [("2007-08-09", "1", 3), ("31/02/2007", "1", 3), ("", "x", 4)] {
      let row = ["1", "A", "B", born.isEmpty ? "01/02/2003" : born, age].map { Array($0.utf8)[...] }
      #expect(throws: CLKRefusal(feature: feature)) { try encoder.key(of: row) }
    }
  }

  @Test func measuresLikeness() {
    var left = BloomFilter(count: 16)
    var right = left
    #expect(left.dice(right) == 0)
    [1, 2, 3].forEach { left.insert($0) }
    [2, 3, 4].forEach { right.insert($0) }
    #expect(left.dice(right) == 2.0 * 2 / 6)
    #expect(left.dice(BloomFilter(count: 8)) == 0)
  }

  /// The schema of the vectors: both ways of hashing, all comparisons, a fold, salt and info.
  private static let schema: CLKSchema = {
    var schema = CLKSchema()
    schema.length = 128
    schema.folds = 1
    schema.salt = Array("salt".utf8)
    schema.info = Array("info".utf8)
    func feature(
      _ name: String, _ format: CLKSchema.Format, _ comparison: CLKSchema.Comparison,
      _ strategy: CLKSchema.Strategy, _ method: CLKSchema.Method, missing: String? = nil
    ) -> CLKSchema.Feature {
      var hashing = CLKSchema.Hashing()
      hashing.format = format
      hashing.comparison = comparison
      hashing.strategy = strategy
      hashing.method = method
      hashing.missing = missing.map { ([], Array($0.utf8)) }
      return CLKSchema.Feature(identifier: name, hashing: hashing)
    }
    let pattern = Array("%d/%m/%Y".utf8)
    schema.features = [
      CLKSchema.Feature(identifier: "id", hashing: nil),
      feature(
        "given", .text, .ngram(size: 2, isPositional: false), .bitsPerFeature(40),
        .double(isNonSingular: false)),
      feature("family", .text, .ngram(size: 2, isPositional: true), .bitsPerToken(5), .blake),
      feature(
        "born", .date(pattern: pattern), .ngram(size: 1, isPositional: true), .bitsPerFeature(30),
        .double(isNonSingular: true)),
      feature(
        "age", .integer, .numeric(distance: 7, resolution: 3), .bitsPerFeature(40), .blake,
        missing: "30"),
    ]
    return schema
  }()
}

/// A key is known by its id and by nothing else.
@Suite struct MatchKeyTests {
  @Test func givesEveryFieldAKeyOfItsOwn() throws {
    let key = try #require(MatchKey(bytes: Array(0..<32)))
    let names = ["given", "family", "key id"].map { name in
      key.derived(name).withUnsafeBytes { Array($0) }
    }
    #expect(Set(names).count == 3)
    #expect(key.id == MatchKey(bytes: Array(0..<32))?.id)
    #expect(key.id != MatchKey(bytes: Array(1..<33))?.id)
    #expect(key.id.utf8.count == 16)
  }

  @Test func showsNoneOfItsBytes() throws {
    let key = try #require(MatchKey(bytes: Array(repeating: 0xab, count: 32)))
    for text in ["\(key)", String(reflecting: key), String(describing: Mirror(reflecting: key))] {
      #expect(!text.lowercased().contains("abab") && !text.contains("171"))
    }
  }

  @Test func refusesAnythingButThirtyTwoBytes() {
    #expect(MatchKey(bytes: []) == nil)
    #expect(MatchKey(bytes: Array(repeating: 1, count: 31)) == nil)
    #expect(MatchKey.fresh().id != MatchKey.fresh().id)
  }
}
