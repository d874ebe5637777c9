/// An entry of an archive as its directory tells of it.
package struct ZipEntry: Hashable, Sendable {
  /// Counted from 1 in the order of the directory.
  package let number: Int
  /// With a slash between folders, and one at the end of a folder.
  package let name: String
  /// How many bytes it has when it is unpacked: what it says, and what reading holds it to.
  package let size: Int
  /// How many bytes it takes in the archive.
  package let packedSize: Int
  let nameBytes: [UInt8]
  let flags: Int
  let method: Int
  let checksum: Int
  /// Where its own head stands.
  let headOffset: Int
  /// Where its packed bytes begin: known when its own head was read.
  var dataOffset = 0

  package var isFolder: Bool { name.hasSuffix("/") }

  static let stored = 0
  static let deflated = 8

  /// Whether sizes and checksum stand behind the bytes, for they were not known when the head was
  /// written.
  var hasTrailer: Bool { flags & 0x08 != 0 }

  /// Encrypted in one of three ways.
  var isEncrypted: Bool { flags & 0x2041 != 0 }

  var dataEnd: Int { dataOffset + packedSize }
}
