import Records
import Rules
import Testing

@testable import Pipeline

/// Files in every encoding, as they are declared and as they are.
@Suite struct EncodingTests {
  static let header = "nrmReference,route,currentTown\n"

  static func bytes(_ text: String, in encoding: SourceEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf16LittleEndian, .utf16BigEndian:
      return text.utf16.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return encoding == .utf16BigEndian ? [high, low] : [low, high]
      }
    case .ascii, .latin1, .latin8, .latin9, .windows1252:
      return text.unicodeScalars.map { scalar in
        if scalar == "ŵ", encoding == .latin8 { return 0xF0 }
        if scalar == "€" { return encoding == .windows1252 ? 0x80 : 0xA4 }
        return UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }

  /// The finding of a rule, as line:column+byte.
  private func place(of rule: RuleID, in report: Report) -> String? {
    report.findings.first { $0.rule == rule }.map {
      "\($0.place.line):\($0.place.column)+\($0.place.byteOffset)"
    }
  }

  private func rules(_ report: Report) -> Set<String> {
    Set(report.findings.map(\.rule.description))
  }

  // MARK: - Marks and shapes

  @Test(arguments: [SourceEncoding.utf16LittleEndian, .utf16BigEndian], [true, false])
  func readsUTF16(_ encoding: SourceEncoding, hasMark: Bool) async throws {
    let text = Self.header + "NRM123456,nrm,Ynys Môn\nNRM123457,nrm,Tŷ Croes\n"
    let bytes = Self.bytes((hasMark ? "\u{FEFF}" : "") + text, in: encoding)
    let report = try await Walk.report(bytes, .csv)
    #expect(report.inputs.first?.encoding == encoding)
    #expect(report.inputs.first?.records == 2)
    #expect(rules(report).contains(hasMark ? "FIL-002" : "ENC-015"))
    #expect(rules(report).contains("ENC-003"))
    #expect(!rules(report).contains("FIL-001"))
    #expect(try Walk.canonicalRecords(bytes).contains("Tŷ Croes"))
  }

  @Test func placesAFlawOfUTF16AtItsByte() async throws {
    let text = "\u{FEFF}" + Self.header + "NRM123456,nrm,Môn "
    var bytes = Self.bytes(text, in: .utf16LittleEndian)
    let flaw = bytes.count
    bytes += [0x3D, 0xD8, 0x0A, 0x00, 0x58]
    let report = try await Walk.report(bytes, .csv)
    #expect(place(of: RuleID(.encoding, 2), in: report) == "2:19+\(flaw)")
    #expect(place(of: RuleID(.encoding, 13), in: report) == "3:1+\(flaw + 4)")
  }

  @Test func takesNoStrayNULForUTF16() async throws {
    let bytes = Array((Self.header + "NRM123456,nrm,a\u{0}b\n").utf8)
    let report = try await Walk.report(bytes, .csv)
    #expect(report.inputs.first?.encoding == .utf8)
    #expect(EncodingSigns([0x5B, 0, 0x5D]).shape == nil)
    #expect(EncodingSigns([0x5B, 0, 0x5D, 0x0A]).shape == nil)
    #expect(EncodingSigns([0x5B, 0, 0x5D, 0]).shape == .utf16LittleEndian)
    #expect(EncodingSigns([0, 0x5B, 0, 0x5D]).shape == .utf16BigEndian)
    #expect(EncodingSigns([0, 0, 0, 0]).shape == nil)
  }

  // MARK: - Tables

  @Test func readsATableOfWindowsThatShouldBeUTF8() async throws {
    let bytes = Self.bytes(
      Self.header + "NRM123456,nrm,Ynys Môn\nNRM123457,nrm,Siân\n", in: .latin1)
    let report = try await Walk.report(bytes, .csv)
    #expect(report.inputs.first?.encoding == .windows1252)
    let finding = try #require(report.findings.first { $0.rule == RuleID(.file, 3) })
    #expect(finding.count == 2 && finding.related.count == 1)
    #expect(place(of: RuleID(.file, 3), in: report) == "2:21+\(Self.header.utf8.count + 20)")
    #expect(try Walk.canonicalRecords(bytes).contains("Ynys Môn"))
    #expect(!rules(report).contains("ENC-003"))
  }

  /// Part of a scalar, or a whole one, shows that the file is UTF-8 and was damaged.
  @Test(arguments: [[0xC3, 0xB4, 0x20, 0xF4], [0xE2, 0x80, 0x20], [0x81, 0x20]] as [[UInt8]])
  func leavesDamagedUTF8AsItIs(_ letters: [UInt8]) async throws {
    let bytes = Array((Self.header + "NRM123456,nrm,M").utf8) + letters + Array("n\n".utf8)
    let report = try await Walk.report(bytes, .csv)
    #expect(report.inputs.first?.encoding == .utf8)
    #expect(rules(report).contains("FIL-003"))
  }

  @Test func readsUTF8WhereAnotherEncodingIsExpected() async throws {
    let choice = EncodingChoice(
      EncodingSigns(Array("Ynys Môn".utf8)), format: .csv, profile: .windows1252)
    #expect(choice.encoding == .utf8)
    #expect(choice.faults.map(\.fault) == [.encodingMismatch])
    let ascii = EncodingChoice(
      EncodingSigns(Array("Mon".utf8)), format: .csv, profile: .windows1252)
    #expect(ascii.encoding == .windows1252 && ascii.faults.isEmpty)
  }

  // MARK: - XML

  private func xml(
    _ declared: String, in encoding: SourceEncoding, mark: Bool = false, town: String = "Môn"
  ) -> [UInt8] {
    Self.bytes(
      (mark ? "\u{FEFF}" : "") + "<?xml version=\"1.0\" encoding=\"\(declared)\"?>\n"
        + "<cyson><record><nrmReference>X1</nrmReference><route>nrm</route>"
        + "<currentTown>\(town)</currentTown></record></cyson>\n", in: encoding)
  }

  @Test(arguments: [
    ("windows-1252", SourceEncoding.windows1252, "€"), ("ISO-8859-1", .latin1, "ô"),
    ("iso-8859-14", .latin8, "ŵ"), ("ISO-8859-15", .latin9, "€"), ("UTF-8", .utf8, "ŵ"),
  ])
  func readsWhatXMLDeclares(_ name: String, _ encoding: SourceEncoding, _ town: String) async throws
  {
    let bytes = xml(name, in: encoding, town: town)
    let report = try await Walk.report(bytes, .xml)
    #expect(report.inputs.first?.encoding == encoding)
    #expect(rules(report).contains("ENC-003") == (encoding != .utf8))
    #expect(!rules(report).contains("ENC-001") && !rules(report).contains("ENC-012"))
    #expect(try Walk.canonicalRecords(bytes).contains("\"\(town)\""))
  }

  @Test func saysWhereAnUnknownEncodingIsNamed() async throws {
    let report = try await Walk.report(xml("shift_jis", in: .utf8), .xml)
    #expect(place(of: RuleID(.encoding, 12), in: report) == "1:31+30")
    let wide = try await Walk.report(xml("ebcdic", in: .utf16BigEndian, mark: true), .xml)
    #expect(place(of: RuleID(.encoding, 12), in: wide) == "1:31+62")
    let text = String(decoding: Walk.json(report), as: UTF8.self)
    #expect(!text.contains("shift_jis"))
  }

  @Test(arguments: [
    ("UTF-16", SourceEncoding.utf8, false, "ENC-003"),
    ("UTF-8", .utf16LittleEndian, true, "ENC-003"),
    ("ISO-8859-1", .utf8, false, "ENC-003"), ("ISO-8859-1", .utf8, true, "ENC-003"),
    ("US-ASCII", .utf8, false, "ENC-003"), ("UTF-16", .utf16LittleEndian, true, "FIL-002"),
    ("UTF-16", .utf16BigEndian, false, "ENC-015"),
  ])
  func believesBytesAndNoDeclaration(
    _ name: String, _ encoding: SourceEncoding, _ mark: Bool, _ rule: String
  ) async throws {
    let bytes = xml(name, in: encoding, mark: mark)
    let report = try await Walk.report(bytes, .xml)
    #expect(report.inputs.first?.encoding == encoding)
    #expect(rules(report).contains(rule), "\(rules(report))")
    #expect(try Walk.canonicalRecords(bytes).contains("Môn"))
  }

  /// A parser of XML may not guess: what is not UTF-8 and says nothing else is malformed.
  @Test func retriesNeitherXMLNorJSON() async throws {
    let json = Self.bytes("[{\"nrmReference\":\"X1\",\"currentTown\":\"Môn\"}]", in: .latin1)
    let xml = Self.bytes("<cyson><record><route>ô</route></record></cyson>", in: .latin1)
    for (bytes, format) in [(json, SourceFormat.json), (xml, .xml)] {
      let report = try await Walk.report(bytes, format)
      #expect(report.inputs.first?.encoding == .utf8)
      #expect(rules(report).contains("FIL-003"))
    }
  }

  // MARK: - JSON

  @Test func saysThatJSONMustBeUTF8() async throws {
    let text = "[{\"nrmReference\":\"X1\",\"route\":\"nrm\"}]"
    let report = try await Walk.report(Self.bytes(text, in: .utf16BigEndian), .json)
    #expect(rules(report).isSuperset(of: ["ENC-014", "ENC-015"]))
    #expect(!rules(report).contains("ENC-003"))
    #expect(report.inputs.first?.records == 1)
  }
}
