import CanonicalModel
import Records
import Testing

@testable import Synthesis

@Suite struct TruthTests {
  @Test(arguments: RecordKind.allCases)
  func tellsOfEveryFaultOfTheKind(_ kind: RecordKind) {
    for format in SourceFormat.allCases {
      let told = Set(Generated(format, kind, count: 2_000, faultRate: 0.7).faults.map(\.rule))
      let listed = Fault.all.filter { $0.kind == kind && $0.formats.contains(format) }
      #expect(told == Set(listed.map(\.rule.description)))
    }
  }

  @Test(arguments: SourceFormat.allCases)
  func pointsAtTheLineOfTheRecord(_ format: SourceFormat) {
    let generated = Generated(format, count: 400)
    for fault in generated.faults {
      let before = generated.bytes[..<fault.byteOffset]
      #expect(before.count { $0 == 0x0A } + 1 == fault.line)
    }
  }

  /// Before the place stands what opens a value, or the end of the line before.
  @Test(arguments: SourceFormat.allCases)
  func pointsAtTheFirstByteOfTheValue(_ format: SourceFormat) {
    let generated = Generated(format, count: 2_000, faultRate: 1)
    for fault in generated.faults {
      let before = String(decoding: generated.bytes[..<fault.byteOffset].suffix(60), as: UTF8.self)
      let isRecord = fault.byteOffset == 0 || before.hasSuffix("\n")
      switch format {
      case .csv: #expect(isRecord || before.hasSuffix(",") || before.hasSuffix(",\""))
      case .json, .ndjson:
        let key = "\"\(fault.field)\":"
        #expect(isRecord || before.hasSuffix(key + "\"") || before.hasSuffix(key + "[\""))
      case .xml: #expect(isRecord || before.hasSuffix("<\(fault.field)>"))
      }
    }
  }

  /// No other file tells of a case that has a fault, for two records of it would contradict.
  @Test func setsFaultyCasesAside() {
    let faulty = Generated(.csv, count: 300, faultRate: 1, isBesideOthers: true).text
    let clean = Generated(.csv, .crimeRecord, count: 300, faultRate: 0).text
    let references = Set(clean.matches(of: /NRM\d{8}/).map { String($0.output) })
    #expect(references.count > 200)
    for match in faulty.matches(of: /NRM\d{8}/) {
      #expect(!references.contains(String(match.output)) || match.output.hasPrefix("NRM00000"))
    }
  }

  @Test(arguments: RecordKind.allCases)
  func hasAColumnForAllThatIsTold(_ kind: RecordKind) {
    let columns = FieldSet(Layout.of(kind).columns)
    var sheet = RecordSheet()
    for number in 1...1_000 {
      var random = RandomSource(seed: 3, record: number)
      let story = CaseStory(number: number, casting: .anyone, random: &random)
      sheet.tell(story, as: kind, random: &random)
    }
    #expect(sheet.touched.isSubset(of: columns))
    #expect(
      FieldSet(Layout.told(kind)).isSubset(of: sheet.touched), "a column that is never filled")
    for fault in Fault.all where fault.kind == kind {
      #expect(fault.touchedFields.isSubset(of: columns))
    }
  }

  @Test func castsEveryFaultOnDaysThatThereAre() {
    for fault in Fault.all {
      #expect(fault.casting.encounters.lowerBound > 14_000, "\(fault.rule)")
      #expect(fault.casting.encounters.upperBound <= Days.encounters.upperBound, "\(fault.rule)")
    }
  }

  /// Two collections of one partner would make one series of drops.
  @Test func givesEveryCollectionPartnersOfItsOwn() {
    var seen: [String: Int] = [:]
    for index in CollectionFault.all.indices {
      let draft = CollectionFault.draft(index, format: .csv, seed: 1)
      for partner in Set(draft.partners) {
        #expect(seen.updateValue(index, forKey: partner) == nil, "\(partner) twice")
      }
      let paths = draft.files.map(\.path)
      #expect(Set(paths).count == paths.count)
      #expect(paths == paths.sorted(), "the later one is found, so the order is that of names")
      #expect(Set(draft.manifests.map(\.path)).count == draft.manifests.count)
    }
  }

  @Test(arguments: SourceFormat.allCases)
  func plantsEveryCollection(_ format: SourceFormat) {
    for index in CollectionFault.all.indices {
      let (files, truth) = CollectionFault.write(index, format: format, seed: 1)
      #expect(!truth.isEmpty, "\(CollectionFault.all[index].rule)")
      let again = CollectionFault.write(index, format: format, seed: 1)
      #expect(again.truth == truth && again.files.map(\.bytes) == files.map(\.bytes))
    }
  }

  @Test func namesEveryFileOnce() {
    #expect(Set(FileFault.all.map(\.name)).count == FileFault.all.count)
    for index in FileFault.all.indices {
      let (bytes, truth, _) = FileFault.write(index, seed: 1, as: "f")
      #expect(
        !bytes.isEmpty
          && (truth.starts(with: Array("f,".utf8)) || truth.starts(with: Array("drop.json,".utf8))))
      #expect(FileFault.write(index, seed: 1, as: "f").bytes == bytes)
    }
  }
}
