import Foundation
import Testing

@testable import Pipeline

/// Keys and signatures: as RFC 8032 and OpenSSL have them, and closed against whatever is not so.
@Suite struct SigningTests {
  static func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.count, by: 2).compactMap { offset in
      let start = hex.index(hex.startIndex, offsetBy: offset)
      return UInt8(hex[start..<hex.index(start, offsetBy: 2)], radix: 16)
    }
  }

  /// Section 7.1 of RFC 8032, tests 1 and 2.
  static let vectors = [
    (
      secret: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      key: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: "",
      signature:
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    (
      secret: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", message: "72",
      signature:
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
  ]

  @Test func signsAsTheStandardSays() throws {
    for vector in Self.vectors {
      let key = try #require(SigningKey(bytes: Self.bytes(vector.secret)))
      let message = Self.bytes(vector.message)
      let signature = try key.signature(of: message)
      #expect(signature == Self.bytes(vector.signature))
      #expect(key.verifying.isValid(signature, for: message))
      #expect(KeyPEM.publicKey.key(key.verifying.text) == Self.bytes(vector.key))
    }
  }

  @Test func writesKeysAsTheStandardSays() {
    // RFC 8410, sections 10.1 and 10.3.
    let text =
      "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n"
    let secret =
      "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n"
    #expect(KeyPEM.publicKey.key(Array(text.utf8))?.count == 32)
    let seed = KeyPEM.privateKey.key(Array(secret.utf8))
    #expect(seed == Self.bytes("d4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842"))
    let key = seed.flatMap(SigningKey.init(bytes:))
    #expect(key.map { String(decoding: $0.verifying.text, as: UTF8.self) } == text)
  }

  /// Each byte of a key's text counts: changed in any way it is another key, or none.
  @Test func takesNoTextThatWasChanged() throws {
    let seed = [UInt8](repeating: 7, count: 32)
    let key = try #require(SigningKey(bytes: seed))
    for (kind, text) in [
      (KeyPEM.privateKey, KeyPEM.privateKey.text(seed)), (.publicKey, key.verifying.text),
    ] {
      let whole = kind.key(text)
      #expect(whole != nil)
      for index in text.indices {
        for flip: UInt8 in [1, 2, 32, 128] {
          var changed = text
          changed[index] ^= flip
          #expect(kind.key(changed) != whole, "byte \(index)")
        }
      }
      #expect(kind.key(Array(text.dropLast())) == nil)
      #expect(kind.key(text + [0x0A]) == nil)
      #expect(kind.key([]) == nil)
    }
  }

  @Test func isMadeForItsOwnerAlone() throws {
    let place = try DatasetFolderTests.Place()
    let path = place.path("key")
    let key = try SigningKey.make(at: path)
    #expect(try SigningKey(path: path).verifying.id == key.verifying.id)
    for (name, mode) in [("key", 0o600), ("key.pub", 0o644)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.path(name))
      let found = try #require(attributes[.posixPermissions] as? Int)
      #expect(found & 0o077 & ~(mode & 0o077) == 0 && found & 0o600 == 0o600, "\(name)")
    }
    #expect(try SigningKey.make(at: place.path("other")).verifying.id != key.verifying.id)
    #expect("\(key)" == "key \(key.verifying.id)")
    #expect(String(reflecting: key).contains(key.verifying.id))
    #expect(Mirror(reflecting: key).children.isEmpty)
  }

  @Test func writesOverNoKey() throws {
    let place = try DatasetFolderTests.Place()
    let path = place.path("key")
    _ = try SigningKey.make(at: path)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(Self.code { () throws(RunError) in _ = try SigningKey.make(at: path) } == 5)
    try FileManager.default.removeItem(atPath: path)
    // Its public half stands alone: the new key may not take its place, and does not stay without one.
    #expect(Self.code { () throws(RunError) in _ = try SigningKey.make(at: path) } == 5)
    #expect(place.names == ["key.pub"])
    try before.write(to: URL(filePath: place.path("link")))
    #expect(
      Self.code { () throws(RunError) in _ = try SigningKey.make(at: place.path("no/key")) } == 3)
  }

  @Test func refusesAKeyThatOthersCanRead() throws {
    let place = try DatasetFolderTests.Place()
    let path = place.path("key")
    _ = try SigningKey.make(at: path)
    for mode in [0o640, 0o604, 0o620, 0o601] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(Self.code { () throws(RunError) in _ = try SigningKey(path: path) } == 5)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    _ = try SigningKey(path: path)
  }

  /// A byte of the private key that was changed makes another key; its public half beside it tells.
  @Test func findsAKeyThatWasChanged() throws {
    let place = try DatasetFolderTests.Place()
    let path = place.path("key")
    _ = try SigningKey.make(at: path)
    let text = try Data(contentsOf: URL(filePath: path))
    for index in text.indices {
      var changed = text
      changed[index] ^= 1
      try changed.write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      do throws(RunError) {
        _ = try SigningKey(path: path)
        Issue.record("byte \(index) was changed, and nobody saw it")
      } catch {
        #expect(error.exitCode == 2)
        #expect(
          !error.message.contains(String(decoding: text.dropFirst(30).prefix(20), as: UTF8.self)))
      }
    }
  }

  static func code(_ body: () throws(RunError) -> Void) -> Int32? {
    DatasetFolderTests.code(body)
  }
}
