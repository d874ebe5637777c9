import Foundation
import Records
import Testing

@testable import Readers

/// What of an archive is read, and what is refused before it is.
@Suite struct ZipArchiveTests {
  typealias Entry = ZipMaker.Entry

  private func content(_ archive: ZipArchive, by count: Int = 1 << 18) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for entry in archive.entries where !entry.isFolder {
      let input = try InputFile(entry, of: archive)
      var bytes: [UInt8] = []
      while try input.read(upTo: count, into: &bytes) {}
      contents[entry.name] = bytes
    }
    return contents
  }

  @Test(arguments: [1, 7, 100, 1 << 18])
  func readsEachEntry(_ count: Int) throws {
    let archive = try ZipArchive(bytes: ZipMaker.sound.bytes)
    #expect(
      archive.entries.map(\.name) == [
        "plain.csv", "a/b.csv", "empty.csv", "folder/", "late.csv",
      ])
    let content = try content(archive, by: count)
    #expect(content["plain.csv"] == Array("nrmReference,route\nX2,nrm\n".utf8))
    #expect(content["a/b.csv"] == Array(ZipMaker.table.utf8))
    #expect(content["empty.csv"] == [])
    #expect(content["late.csv"] == Array("written to a pipe".utf8))
    #expect(content.count == 4)
  }

  @Test func showsItsWitnessEveryByteAndKeepsAnOpening() throws {
    let archive = try ZipArchive(bytes: ZipMaker.sound.bytes)
    let entry = archive.entries[1]
    let input = try InputFile(entry, of: archive)
    var seen: [UInt8] = []
    input.witness = { seen += $0 }
    try input.readRest()
    #expect(seen == Array(ZipMaker.table.utf8))
    #expect(try archive.check(entry, keeping: 12) == Array("nrmReference".utf8))
  }

  @Test func readsFromAFileThatIsNotHeldOpen() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "cyson-\(UUID()).zip")
    try Data(ZipMaker.sound.bytes).write(to: url)
    let archive = try ZipArchive(path: url.path())
    #expect(try content(archive)["a/b.csv"] == Array(ZipMaker.table.utf8))
    try Data(ZipMaker([Entry("plain.csv")]).bytes).write(to: url)
    // It is another archive now, which does not go so far.
    #expect(throws: ReadError.self) { try content(archive) }
    try FileManager.default.removeItem(at: url)
    #expect(throws: ZipFailure.file(.notFound(path: url.path()))) {
      try ZipArchive(path: url.path())
    }
  }

  // MARK: - Refusals

  struct Refusal: CustomTestStringConvertible {
    let title: String
    let archive: ZipMaker
    let cause: ZipFlaw.Cause
    var testDescription: String { title }

    init(_ title: String, _ cause: ZipFlaw.Cause, _ entries: Entry...) {
      (self.title, self.cause, archive) = (title, cause, ZipMaker(entries))
    }

    init(_ title: String, _ cause: ZipFlaw.Cause, _ change: (inout ZipMaker) -> Void) {
      var archive = ZipMaker.sound
      change(&archive)
      (self.title, self.cause, self.archive) = (title, cause, archive)
    }
  }

  private static func unix(_ kind: Int, _ name: String = "a") -> Entry {
    Entry(name).with { $0.attributes = kind << 16 }
  }

  static let refusals = [
    Refusal("above", .leadsOut, Entry("../a.csv")),
    Refusal("above, from within", .leadsOut, Entry("a/../../b.csv")),
    Refusal("here", .leadsOut, Entry("./a.csv")),
    Refusal("from the root", .leadsOut, Entry("/etc/passwd")),
    Refusal("a drive", .leadsOut, Entry("C:/a.csv")),
    Refusal("a drive without a root", .leadsOut, Entry("c:a.csv")),
    Refusal("no name", .leadsOut, Entry("")),
    Refusal("a folder without a name", .leadsOut, Entry("a//b.csv")),
    Refusal("another machine", .backslash, Entry("\\\\host\\share\\a.csv")),
    Refusal("steps of Windows", .backslash, Entry("..\\a.csv")),
    Refusal("an escape sequence", .actingName, Entry("a\u{1B}[31m.csv")),
    Refusal("a line break", .actingName, Entry("a\n::error::.csv")),
    Refusal("a NUL", .actingName, Entry("a.csv\0.exe")),
    Refusal("turned letters", .actingName, Entry("a\u{202E}vsc.exe")),
    Refusal("the same name", .sameName, Entry("a.csv"), Entry("a.csv")),
    Refusal("capitals", .sameName, Entry("a.csv"), Entry("A.csv")),
    Refusal("two forms of a letter", .sameName, Entry("M\u{F4}n"), Entry("Mo\u{302}n")),
    Refusal("file and folder", .sameName, Entry("a"), Entry("a/b.csv")),
    Refusal("a symbolic link", .link, unix(0o120777)),
    Refusal(
      "a link told beside", .link,
      Entry("a").with { $0.extra = [0x0D, 0, 16, 0] + [UInt8](repeating: 65, count: 16) }),
    Refusal("a device", .device, unix(0o020666)),
    Refusal("a pipe", .device, unix(0o010666)),
    Refusal("a folder that is none", .device, unix(0o040755)),
    Refusal("encrypted", .encrypted, Entry("a").with { $0.flags = 1 }),
    Refusal("encrypted strongly", .encrypted, Entry("a").with { $0.flags = 0x41 }),
    Refusal("heads hidden", .encrypted, Entry("a").with { $0.flags = 0x2000 }),
    Refusal("another method", .otherMethod, Entry("a").with { $0.method = 12 }),
    Refusal("another name before it", .twoViews, Entry("a").with { $0.headName = [66] }),
    Refusal("another method before it", .twoViews, Entry("a").with { $0.headMethod = 8 }),
    Refusal(
      "a second name", .twoViews,
      Entry("a").with { $0.extra = [0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 66] }),
    Refusal("bytes in front", .twoViews) { $0.before = Array("MZ".utf8) },
    Refusal("bytes between", .twoViews) { $0.between = [0] },
    Refusal("bytes before the directory", .twoViews) { $0.beforeDirectory = [0] },
    Refusal("an entry that no directory has", .twoViews) {
      $0.beforeDirectory = Array(ZipMaker([Entry("b")]).bytes.prefix(32))
    },
    Refusal("fewer than there are", .twoViews) { $0.count = 4 },
    Refusal("more than there are", .damaged) { $0.count = 6 },
    Refusal("an end in the comment", .twoViews) {
      $0.comment = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    },
    Refusal("stored in fewer bytes", .damaged, Entry("a").with { $0.size = 2 }),
    Refusal("a folder that holds bytes", .twoViews, Entry("a/", "x")),
  ]

  @Test(arguments: refusals)
  func refuses(_ refusal: Refusal) throws {
    let error = #expect(throws: ZipFailure.self) { try ZipArchive(bytes: refusal.archive.bytes) }
    guard case .flaw(let flaw) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(flaw.cause == refusal.cause)
  }

  /// What entries say is too much is told before anything is unpacked.
  @Test func keepsItsLimits() throws {
    func cause(_ change: (inout ArchiveLimits) -> Void) -> ZipFlaw.Cause? {
      var limits = ArchiveLimits()
      change(&limits)
      do throws(ZipFailure) {
        _ = try ZipArchive(bytes: ZipMaker.sound.bytes, limits: limits)
        return nil
      } catch {
        if case .flaw(let flaw) = error { return flaw.cause }
        return nil
      }
    }
    #expect(cause { $0.entries = 5 } == nil)
    #expect(cause { $0.entries = 4 } == .tooManyEntries)
    #expect(cause { $0.directoryBytes = 100 } == .directoryTooLarge)
    #expect(cause { $0.entryBytes = 158 } == .entryTooLarge)
    #expect(cause { $0.entryBytes = 159 } == nil)
    #expect(cause { $0.allBytes = 201 } == .allTooLarge)
    #expect(cause { $0.allBytes = 202 } == nil)
    #expect(cause { ($0.ratio, $0.freeBytes) = (5, 158) } == .packedTooTightly)
    #expect(cause { ($0.ratio, $0.freeBytes) = (5, 159) } == nil)
    #expect(cause { ($0.ratio, $0.freeBytes) = (6, 0) } == nil)
  }

  /// An entry that says it is smaller than it is ends where it said it would.
  @Test(arguments: [1, 100, 158, 160, 1_000_000])
  func refusesAnEntryThatLiesOfItsSize(_ size: Int) throws {
    let archive = try ZipArchive(bytes: ZipMaker([ZipMaker.deflated.with { $0.size = size }]).bytes)
    let damaged = ZipFailure.flaw(ZipFlaw(.damaged, entry: 1))
    #expect(throws: damaged) { try archive.check(archive.entries[0], keeping: 10) }
  }

  @Test func refusesAWrongChecksum() throws {
    for entry in [ZipMaker.deflated, Entry("a")] {
      let archive = try ZipArchive(bytes: ZipMaker([entry.with { $0.checksum ^= 1 }]).bytes)
      #expect(throws: ZipFailure.self) { try archive.check(archive.entries[0], keeping: 10) }
    }
  }

  // MARK: - Every byte

  @Test func refusesAnArchiveThatIsCutAnywhere() {
    let bytes = ZipMaker.sound.bytes
    for end in bytes.indices {
      #expect(throws: ZipFailure.self, "cut at \(end)") {
        try ZipArchive(bytes: Array(bytes[..<end]))
      }
    }
  }

  /// Whatever byte is changed, and into what: the archive is refused, or it holds what it held, under the same
  /// names. Never is something else read.
  @Test func isRefusedOrTheSameWhateverByteIsChanged() throws {
    let bytes = ZipMaker.sound.bytes
    let sound = try content(ZipArchive(bytes: bytes))
    var accepted = 0
    for index in bytes.indices {
      for mask: UInt8 in [0x01, 0x08, 0x40, 0x80, 0xFF] {
        var changed = bytes
        changed[index] ^= mask
        do throws(ZipFailure) {
          let archive = try ZipArchive(bytes: changed)
          for entry in archive.entries where !entry.isFolder {
            _ = try archive.check(entry, keeping: 16)
          }
          accepted += 1
          #expect((try? content(archive)) == sound, "byte \(index), \(mask)")
        } catch {}
      }
    }
    // Dates and versions, of which nothing is taken.
    #expect(accepted > 100)
  }

  @Test func readsNamesOfOldPrograms() throws {
    let archive = try ZipArchive(
      bytes: ZipMaker([Entry("x").with { $0.name = [0x4D, 0x93, 0x6E] }]).bytes)
    #expect(archive.entries[0].name == "Môn")
  }

  @Test func knowsOfficeDocuments() throws {
    func isOffice(_ names: String...) throws -> Bool {
      try ZipArchive(bytes: ZipMaker(names.map { Entry($0) }).bytes).isOfficeDocument
    }
    #expect(try isOffice("[Content_Types].xml", "xl/workbook.xml"))
    #expect(try isOffice("mimetype", "META-INF/manifest.xml"))
    #expect(try !isOffice("mimetype", "xl/a.csv", "word/b.csv"))
  }
}
