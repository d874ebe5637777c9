import Exports
import Foundation
import Records
import Testing

@testable import Pipeline

/// A manifest as text, and what is found when anything of it or of what it lists was changed.
@Suite struct RunManifestTests {
  /// A small manifest in a folder, with what it lists.
  final class Fixture {
    let place: DatasetFolderTests.Place
    var manifest: RunManifest

    init(key: SigningKey? = nil, named name: String = "gwent.csv") throws {
      place = try DatasetFolderTests.Place()
      manifest = RunManifest(
        command: "validate", tool: Report.Tool(name: "cyson", version: Cyson.version),
        catalogue: Report.CatalogueDigest(version: "1", digest: CatalogueText.digest))
      try place.write("drops/\(name)", "one,two\n1,2\n")
      try place.write("report.json", "{}\n")
      var input = InputSummary(
        file: name, bytes: 12, sha256: try FileDigest(of: place.path("drops") + "/" + name).sha256)
      (input.partner, input.profile, input.records) = ("gwent-police", "gwent-police/one", 1)
      manifest.inputs = [input]
      manifest.verdict = .pass
      manifest.options = [.init("select", "DEC", "REF")]
      manifest.outputs = [
        OutputDigest(
          file: "report.json", format: "json", bytes: 3,
          sha256: try FileDigest(of: place.path("report.json")).sha256)
      ]
      manifest.signer = key?.verifying.id
      let text = Array(manifest.text.utf8)
      try save(text)
      if let key { try Data(try key.signature(of: text)).write(to: url("m.json.sig")) }
    }

    func url(_ name: String) -> URL { URL(filePath: place.path(name)) }
    func save(_ bytes: [UInt8]) throws { try Data(bytes).write(to: url("m.json")) }

    func verify(publicKey: String? = nil, basis: Bool = false) throws(RunError)
      -> ManifestVerification
    {
      var request = VerificationRequest(path: place.path("m.json"))
      request.inputs = place.path("drops")
      request.publicKey = publicKey
      if !basis { request.parts = [.inputs, .outputs] }
      return try ManifestVerification.run(request)
    }

    /// The exit code of the command.
    func code(publicKey: String? = nil) -> Int32 {
      do throws(RunError) {
        return try verify(publicKey: publicKey).isClean ? 0 : 1
      } catch {
        return error.exitCode
      }
    }
  }

  @Test func isWrittenAsWasRead() throws {
    var manifest = RunManifest(
      command: "merge", tool: Report.Tool(name: "cyson", version: "0"),
      catalogue: Report.CatalogueDigest(version: "1", digest: "0"))
    manifest.codeLists = [Report.CodeListDigest(id: "routes", digest: "1")]
    manifest.profiles = [Report.ProfileDigest(partner: "gwent", file: "gwent.json", digest: "2")]
    manifest.settings = [RunManifest.Basis(id: "linkage", file: "linkage.json", sha256: "3")]
    manifest.register = RunManifest.Register(position: 4, head: "5")
    manifest.asOf = CivilDate("2023-12-31")
    manifest.exitCode = 1
    manifest.verdict = .fail
    manifest.options = [.init("with-source-text")]
    let object = manifest.text.components(separatedBy: ",\n  \"seal\"")[0]
    #expect(
      object == """
        {
          "manifest": "urn:cyson:manifest:1",
          "of": "run",
          "command": "merge",
          "tool": {
            "name": "cyson",
            "version": "0"
          },
          "asOf": "2023-12-31",
          "options": {
            "with-source-text": []
          },
          "rules": {
            "version": "1",
            "digest": "0"
          },
          "codeLists": [
            {
              "id": "routes",
              "sha256": "1"
            }
          ],
          "profiles": [
            {
              "id": "gwent",
              "file": "gwent.json",
              "sha256": "2"
            }
          ],
          "settings": [
            {
              "id": "linkage",
              "file": "linkage.json",
              "sha256": "3"
            }
          ],
          "register": {
            "position": 4,
            "head": "5"
          },
          "inputs": [],
          "verdict": "fail",
          "exitCode": 1,
          "counts": {
            "error": 0,
            "warning": 0,
            "info": 0,
            "records": 0
          },
          "outputs": []
        """)
    #expect(DatasetManifest.beginnings.allSatisfy { !manifest.text.hasPrefix($0) })
    manifest.subject = .dataset
    #expect(manifest.text.hasPrefix(DatasetManifest.beginnings[0]))
  }

  @Test func agreesWithWhatItLists() throws {
    let fixture = try Fixture()
    let verification = try fixture.verify(basis: true)
    #expect(verification.isClean)
    let text = VerificationText.text(verification, in: .english)
    #expect(text.hasPrefix("PASS: "))
    #expect(text.contains("agrees         input gwent.csv\n"))
    #expect(VerificationText.text(verification, in: .welsh).hasPrefix("PASIO: "))
  }

  /// Every byte, each changed in two ways, and every length.
  @Test func findsAnyChangeOfItsOwn() throws {
    let fixture = try Fixture()
    let text = Array(fixture.manifest.text.utf8)
    for index in text.indices {
      for flip: UInt8 in [1, 0x80] {
        var changed = text
        changed[index] ^= flip
        try fixture.save(changed)
        #expect(fixture.code() != 0, "byte \(index)")
      }
      try fixture.save(Array(text.prefix(index)))
      #expect(fixture.code() != 0, "the first \(index) bytes")
    }
    try fixture.save(text + [0x0A])
    #expect(fixture.code() != 0)
    try fixture.save(text)
    #expect(fixture.code() == 0)
  }

  @Test func findsAnyChangeOfAFile() throws {
    let fixture = try Fixture()
    for name in ["drops/gwent.csv", "report.json"] {
      let bytes = try Data(contentsOf: fixture.url(name))
      for index in bytes.indices {
        var changed = bytes
        changed[index] ^= 1
        try changed.write(to: fixture.url(name))
        #expect(fixture.code() == 1, "\(name), byte \(index)")
      }
      try (bytes + Data([0])).write(to: fixture.url(name))
      #expect(fixture.code() == 1)
      try FileManager.default.removeItem(at: fixture.url(name))
      #expect(fixture.code() == 1)
      let text = VerificationText.text(try fixture.verify(), in: .english)
      #expect(text.hasPrefix("FAIL: ") && text.contains("missing"))
      try bytes.write(to: fixture.url(name))
    }
    #expect(fixture.code() == 0)
  }

  @Test func findsAnyChangeOfASignature() throws {
    let key = try #require(SigningKey(bytes: [UInt8](repeating: 1, count: 32)))
    let fixture = try Fixture(key: key)
    let path = fixture.place.path("key.pub")
    try Data(key.verifying.text).write(to: fixture.url("key.pub"))
    #expect(fixture.code(publicKey: path) == 0)
    let signature = try Data(contentsOf: fixture.url("m.json.sig"))
    for index in signature.indices {
      for bit in 0..<8 {
        var changed = signature
        changed[index] ^= 1 << UInt8(bit)
        try changed.write(to: fixture.url("m.json.sig"))
        #expect(fixture.code(publicKey: path) == 1, "bit \(bit) of byte \(index)")
      }
    }
    try signature.write(to: fixture.url("m.json.sig"))
    for index in key.verifying.text.indices {
      var changed = key.verifying.text
      changed[index] ^= 1
      try Data(changed).write(to: fixture.url("key.pub"))
      #expect(fixture.code(publicKey: path) != 0, "byte \(index) of the key")
    }
  }

  /// A manifest whose seal was reckoned anew holds without its signature, and not with it.
  @Test func saysWhatIsWrongWithASignature() throws {
    let key = try #require(SigningKey(bytes: [UInt8](repeating: 1, count: 32)))
    let other = try #require(SigningKey(bytes: [UInt8](repeating: 2, count: 32)))
    let fixture = try Fixture(key: key)
    let path = fixture.place.path("key.pub")
    func words(_ key: SigningKey) throws -> String {
      try Data(key.verifying.text).write(to: fixture.url("key.pub"))
      let verification = try fixture.verify(publicKey: path)
      #expect(!verification.isClean)
      let finding = try #require(verification.findings.first { $0.subject == .signature })
      return try #require(finding.detail).en
    }
    #expect(try words(other).contains("another key"))
    let signature = try Data(contentsOf: fixture.url("m.json.sig"))
    try signature.dropLast().write(to: fixture.url("m.json.sig"))
    #expect(try words(key).contains("63 bytes"))
    try Data(signature.reversed()).write(to: fixture.url("m.json.sig"))
    #expect(try words(key).contains("does not fit"))
    try FileManager.default.removeItem(at: fixture.url("m.json.sig"))
    #expect(try words(key).contains("no signature"))
    try signature.write(to: fixture.url("m.json.sig"))
    fixture.manifest.exitCode = 1
    try fixture.save(Array(fixture.manifest.text.utf8))
    #expect(fixture.code() == 0)
    #expect(try words(key).contains("does not fit"))
    try fixture.save(Array(fixture.manifest.text.utf8).dropLast())
    #expect(try words(key).contains("changed since it was signed"))
  }

  @Test func saysThatItIsOfAnotherVersion() throws {
    let fixture = try Fixture()
    fixture.manifest.tool = Report.Tool(name: "cyson", version: "0.0.9")
    fixture.manifest.catalogue = Report.CatalogueDigest(
      version: "0", digest: String(repeating: "0", count: 64))
    try fixture.save(Array(fixture.manifest.text.utf8))
    for (language, words) in [(Language.english, "of cyson 0.0.9"), (.welsh, "O cyson 0.0.9")] {
      let verdict = VerificationText.text(try fixture.verify(basis: true), in: language)
        .split(separator: "\n")[0]
      #expect(verdict.lowercased().contains(words.lowercased()))
    }
    #expect(fixture.code() == 0)
    let older = "{\"dataset\": \"urn:cyson:dataset:1\", \"tool\": {\"version\": \"0.0.1\"}}"
    try fixture.save(Array(older.utf8))
    do throws(RunError) {
      _ = try fixture.verify()
    } catch {
      #expect(error.exitCode == 2 && error.message.contains("0.0.1"))
    }
  }

  @Test func readsNothingThatIsNone() throws {
    let fixture = try Fixture()
    for text in ["", "{}", "[]", "{\"manifest\": \"urn:other:1\"}", "null", "{\"manifest\":"] {
      try fixture.save(Array(text.utf8))
      #expect(fixture.code() == 2, "\(text)")
    }
    try FileManager.default.removeItem(at: fixture.url("m.json"))
    #expect(fixture.code() == 3)
  }

  /// A name that leads elsewhere is not followed, whoever wrote the manifest.
  @Test(arguments: ["../secret", "/etc/hostname", "a/../../secret", "", "a//b", "link/secret"])
  func opensNothingOutsideItsFolder(_ name: String) throws {
    let fixture = try Fixture()
    try fixture.place.write("secret", "one,two\n1,2\n")
    try FileManager.default.createSymbolicLink(
      atPath: fixture.place.path("drops/link"), withDestinationPath: fixture.place.path(""))
    fixture.manifest.inputs[0].file = name
    try fixture.save(Array(fixture.manifest.text.utf8))
    #expect(fixture.code() == 1)
  }

  @Test func escapesWhatANameHolds() throws {
    let fixture = try Fixture(named: "a\u{1B}[31m\"\u{202E}\n.csv")
    let text = fixture.manifest.text
    #expect(text.contains(#"a\u001B[31m\"\u202E\n.csv"#))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isActing })
    #expect(fixture.code() == 0)
    let words = VerificationText.text(try fixture.verify(), in: .english)
    #expect(words.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isActing })
  }

  @Test func looksIntoNoArchiveAndAtNoStandardInput() throws {
    let fixture = try Fixture()
    try fixture.place.write("drops/drop.zip", "PK")
    for name in ["drop.zip/gwent.csv", "-"] {
      fixture.manifest.inputs[0].file = name
      try fixture.save(Array(fixture.manifest.text.utf8))
      let finding = try fixture.verify().findings.first { $0.subject == .input }
      #expect(finding?.state == .notLooked, "\(name)")
    }
  }
}
