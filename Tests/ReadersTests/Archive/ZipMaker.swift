/// Writes archives, right ones and such as nobody should make, for the tests.
struct ZipMaker {
  /// An entry, with what its head may say otherwise than the directory does.
  struct Entry {
    var name: [UInt8]
    var packed: [UInt8]
    var size: Int
    var checksum: UInt32
    var method = 0
    var flags = 0
    var attributes = 0
    var extra: [UInt8] = []
    var headName: [UInt8]?
    var headMethod: Int?
    var hasTrailer = false

    /// Stored as it is.
    init(_ name: String, _ text: String = "x") {
      self.name = Array(name.utf8)
      packed = Array(text.utf8)
      size = packed.count
      checksum = ZipMaker.checksum(of: packed)
    }

    /// The same after a change.
    func with(_ change: (inout Entry) -> Void) -> Entry {
      var entry = self
      change(&entry)
      return entry
    }
  }

  var entries: [Entry]
  var before: [UInt8] = []
  var between: [UInt8] = []
  var beforeDirectory: [UInt8] = []
  var comment: [UInt8] = []
  var count: Int?

  init(_ entries: [Entry]) { self.entries = entries }

  static let table = "nrmReference,route\n" + String(repeating: "X1,nrm\n", count: 20)

  /// `table` as zlib deflates it.
  static let deflated = Entry("a/b.csv", table).with {
    $0.method = 8
    $0.packed = [
      0xCB, 0x2B, 0xCA, 0x0D, 0x4A, 0x4D, 0x4B, 0x2D, 0x4A, 0xCD, 0x4B, 0x4E, 0xD5, 0x29, 0xCA,
      0x2F, 0x2D, 0x49, 0xE5, 0x8A, 0x30, 0xD4, 0xC9, 0x2B, 0xCA, 0x1D, 0x1C, 0x14, 0x00,
    ]
  }

  /// One entry of each kind that is read.
  static let sound = ZipMaker([
    Entry("plain.csv", "nrmReference,route\nX2,nrm\n"), deflated, Entry("empty.csv", ""),
    Entry("folder/", ""),
    Entry("late.csv", "written to a pipe").with { $0.hasTrailer = true },
  ])

  var bytes: [UInt8] {
    var bytes = before
    var directory: [UInt8] = []
    for entry in entries {
      let offset = bytes.count
      bytes += head(of: entry) + entry.packed
      if entry.hasTrailer { bytes += [0x50, 0x4B, 7, 8] + numbers(of: entry) }
      bytes += between
      directory += line(of: entry, at: offset)
    }
    bytes += beforeDirectory
    let count = ZipMaker.two(count ?? entries.count)
    return bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + ZipMaker.four(directory.count) + ZipMaker.four(bytes.count) + ZipMaker.two(comment.count)
      + comment
  }

  private func numbers(of entry: Entry) -> [UInt8] {
    ZipMaker.four(Int(entry.checksum)) + ZipMaker.four(entry.packed.count)
      + ZipMaker.four(entry.size)
  }

  private func flags(of entry: Entry) -> Int { entry.flags | (entry.hasTrailer ? 8 : 0) }

  private func head(of entry: Entry) -> [UInt8] {
    let name = entry.headName ?? entry.name
    return [0x50, 0x4B, 3, 4, 20, 0] + ZipMaker.two(flags(of: entry))
      + ZipMaker.two(entry.headMethod ?? entry.method) + [0, 0, 0x21, 0]
      + (entry.hasTrailer ? [UInt8](repeating: 0, count: 12) : numbers(of: entry))
      + ZipMaker.two(name.count) + [0, 0] + name
  }

  private func line(of entry: Entry, at offset: Int) -> [UInt8] {
    [0x50, 0x4B, 1, 2, 20, 3, 20, 0] + ZipMaker.two(flags(of: entry))
      + ZipMaker.two(entry.method) + [0, 0, 0x21, 0] + numbers(of: entry)
      + ZipMaker.two(entry.name.count) + ZipMaker.two(entry.extra.count) + [0, 0, 0, 0, 0, 0]
      + ZipMaker.four(entry.attributes) + ZipMaker.four(offset) + entry.name + entry.extra
  }

  static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }

  /// CRC-32 bit by bit, as the format's appendix has it.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in
        rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
      }
    }
  }
}
