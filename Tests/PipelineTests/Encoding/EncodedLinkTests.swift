import Foundation
import Testing

@testable import Pipeline

/// Lists that meet without names, and what a wrong key does.
@Suite struct EncodedLinkTests {
  private static let police = """
    id,given,family,dob,sex,nationality,postcode
    p1,Lan Anh,Nguyễn,1996-05-14,F,Vietnamese,NP99 1AA
    p2,Mohammed,Al-Hassan,1990-02-11,M,Iraqi,
    p3,Erjon,Hoxhallari,1999-03-22,M,Albanian,
    p4,Mihaela,Ionescu,1991-11-30,F,Romanian,CF99 2BB

    """
  private static let support = """
    id,first name,surname,date of birth,gender,nationality,post code
    n1,Lan Anh,NGUYEN,14/05/1996,Female,Vietnamese,np991aa
    n2,Muhammad,Alhassan,11/02/1990,Male,Iraqi,
    n3,Eryon,Hoxhallari,22/03/1999,Male,Albanian,
    n4,Ana,Popescu,12/12/1985,Female,Romanian,

    """

  @Test func findsWhoIsInBothWithoutAName() async throws {
    let scratch = try Scratch()
    try scratch.encode("support.csv", as: "tokens.csv")
    let tokens = try scratch.text("tokens.csv")
    for name in ["Nguy", "Hass", "Hoxh", "Popes", "1996", "NP99"] {
      #expect(!tokens.lowercased().contains(name.lowercased()))
    }
    let pairs = try await scratch.link(["police.csv", "tokens.csv"], key: "key")
    #expect(pairs == [["n1", "p1"], ["n2", "p2"], ["n3", "p3"]])
  }

  /// Both sides as tokens give the same answer as one side that is encoded for the run.
  @Test func givesTheSameWhoeverEncodes() async throws {
    let scratch = try Scratch()
    try scratch.encode("support.csv", as: "tokens.csv")
    try scratch.encode("police.csv", as: "other.csv")
    let pairs = try await scratch.link(["other.csv", "tokens.csv"], key: nil)
    #expect(pairs == [["n1", "p1"], ["n2", "p2"], ["n3", "p3"]])
  }

  @Test func refusesAnotherKey() async throws {
    let scratch = try Scratch()
    try scratch.encode("support.csv", as: "tokens.csv")
    try Encoding.makeKey(at: scratch.path("key2"))
    await #expect(throws: RunError.self) {
      try await scratch.link(["police.csv", "tokens.csv"], key: "key2")
    }
    await #expect(throws: RunError.self) {
      try await scratch.link(["police.csv", "tokens.csv"], key: nil)
    }
    try scratch.encode("police.csv", as: "other.csv", key: "key2")
    await #expect(throws: RunError.self) {
      try await scratch.link(["other.csv", "tokens.csv"], key: nil)
    }
  }

  @Test func keepsAKeyThatIsThere() throws {
    let scratch = try Scratch()
    let before = try scratch.text("key")
    #expect(throws: RunError.self) { try Encoding.makeKey(at: scratch.path("key")) }
    #expect(try scratch.text("key") == before)
    #expect(throws: RunError.self) { try scratch.encode("police.csv", as: "key") }
    #expect(try scratch.text("key") == before)
    let mode = try FileManager.default.attributesOfItem(atPath: scratch.path("key"))[
      .posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  /// A key of which a letter was changed, and what is no key.
  @Test(arguments: ["changed", "cut", "other"])
  func refusesABrokenKey(_ how: String) throws {
    let scratch = try Scratch()
    var text = try scratch.text("key")
    switch how {
    case "changed":
      let last = text.dropLast(2).count
      let index = text.index(text.startIndex, offsetBy: last - 1)
      text.replaceSubrange(index...index, with: text[index] == "a" ? "b" : "a")
    case "cut": text = String(text.dropLast(9))
    default: text = "id,name\n1,Ann\n"
    }
    try text.write(toFile: scratch.path("broken"), atomically: true, encoding: .utf8)
    #expect(throws: RunError.self) { try scratch.encode("police.csv", as: "t.csv", key: "broken") }
    #expect(!FileManager.default.fileExists(atPath: scratch.path("t.csv")))
  }

  @Test func readsBackWhatItWrites() throws {
    let scratch = try Scratch()
    try scratch.encode("support.csv", as: "tokens.csv")
    let rows = try scratch.text("tokens.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let heading = try #require(rows.first)
    for row in rows.dropFirst() {
      let person = try #require(
        EncodedList.person { name in
          heading.firstIndex(of: name).map { Array(row[$0].utf8) } ?? []
        })
      let keyID = row[1]
      #expect(EncodedList.cells(person, keyID: keyID) == Array(row.dropFirst()))
    }
    #expect(EncodedList.person { $0 == "name_tokens" ? Array("g.1.2".utf8) : [] } == nil)
    #expect(EncodedList.person { $0 == "birth_year" ? Array("xyz".utf8) : [] } == nil)
  }

  // MARK: - Scratch

  /// Both lists and a key in a folder of their own.
  private final class Scratch {
    private let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("encode-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try police.write(toFile: path("police.csv"), atomically: true, encoding: .utf8)
      try support.write(toFile: path("support.csv"), atomically: true, encoding: .utf8)
      try Encoding.makeKey(at: path("key"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: path(name), encoding: .utf8)
    }

    func encode(_ list: String, as out: String, key: String = "key") throws {
      var request = EncodeRequest(
        path: path(list), id: "id", keyFile: path(key), out: path(out))
      request.isQuiet = true
      try Encoding.run(request)
    }

    /// The ids of each cluster of more than one, sorted.
    func link(_ lists: [String], key: String?) async throws -> [[String]] {
      var request = LinkRequest(paths: lists.map(path), id: "id")
      request.out = path("clusters.csv")
      request.keyFile = key.map(path)
      request.isQuiet = true
      try await Linking.run(request)
      var clusters: [String: [String]] = [:]
      for line in try text("clusters.csv").split(separator: "\n").dropFirst() {
        let cells = line.split(separator: ",").map(String.init)
        clusters[cells[2], default: []].append(cells[1])
      }
      return clusters.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }
  }
}
