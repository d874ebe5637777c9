import CanonicalModel
import Linkage
import Profiles
import Readers
import Records

/// The tokens that a partner sends in the place of names, by its own references.
struct PartnerTokens: Sendable {
  let partner: String
  let path: String
  /// Of the file, in hexadecimal.
  let sha256: String
  /// The id of the key that made them; nothing where there are none.
  let keyID: String?
  /// By the reference of the record.
  private(set) var people: [[UInt8]: KeyedPerson] = [:]

  /// The column of the references, as `encode` writes it.
  private static let id = "id"

  init(_ request: TokenRequest, keyIDs: [String]) throws(RunError) {
    (partner, path) = (request.partner, request.path)
    sha256 = try FileDigest(of: path).sha256
    let names = Set(EncodedList.columns)
    let file = try ListFile(
      path: path, expected: .init(id: Self.id, names: names), map: LinkMap())
    var tokens = try TokenLists(file, keyIDs: keyIDs)
    var people: [[UInt8]: KeyedPerson] = [:]
    try tokens.forEach(in: file) { record, cell, person throws(RunError) in
      let place = "\(file.path):\(record.position.line): record \(record.number)"
      let id = Array(cell(Self.id)[...].trimmed)
      guard !id.isEmpty else { throw .configuration("\(place) has no id; each record needs one") }
      guard people.updateValue(person, forKey: id) == nil else {
        throw .configuration("\(place) has the id of one before it; ids must differ")
      }
    }
    self.people = people
    keyID = tokens.keyID
  }

  /// Takes the values of code lists for their codes, as the drops of all others are read.
  mutating func read(by vocabulary: TokenVocabulary) {
    people = people.mapValues(vocabulary.coded)
  }
}

/// All lists of tokens of a run with the keys that made them, read before anything else is done: a wrong key
/// must not look like somebody whom nobody else knows.
struct TokenIntake: Sendable {
  /// By partner.
  let lists: [PartnerTokens]
  /// The keys that some list was made with, by their ids.
  let keys: [MatchKey]

  /// Nothing where no tokens are given.
  init?(_ request: MergeRequest, _ schemas: SchemaFolder) throws(RunError) {
    let requests = try TokenRequest.sorted(request.tokens, keyFiles: request.keyFiles)
    guard !requests.isEmpty else { return nil }
    for one in requests { try schemas.requirePartner(one.partner) }
    var keys: [String: MatchKey] = [:]
    for path in request.keyFiles {
      let key = try KeyFile.read(path)
      keys[key.id] = key
    }
    var lists: [PartnerTokens] = []
    for one in requests {
      var list = try PartnerTokens(one, keyIDs: keys.keys.sorted())
      if let key = list.keyID.flatMap({ keys[$0] }) {
        list.read(by: TokenVocabulary(PersonEncoder(key), schemas.lists))
      }
      lists.append(list)
    }
    self.lists = lists
    let used = Set(lists.compactMap(\.keyID))
    self.keys = keys.filter { used.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
  }
}
