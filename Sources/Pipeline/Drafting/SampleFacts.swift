import CanonicalModel
import Profiles
import Readers
import Records

/// What the columns of a sample hold, read from its beginning to its end or to a bound.
struct SampleFacts {
  private(set) var samples: [ColumnSample] = []
  private(set) var records = 0
  /// Whether there was more than is read.
  private(set) var isCut = false

  static let mostRecords = 20_000
  static let mostBytes = 64 << 20

  /// The samples of paths, by the number of the path.
  private var byPath: [Int?] = []
  private var bytes = 0

  init(_ structure: SampleStructure, _ source: InputFile, missingWords: SpellingTable)
    throws(RunError)
  {
    var reader = structure.reader(source)
    var batch = RawBatch()
    var isReading = true
    while isReading {
      isReading = try RunError.wrap { () throws(ReadError) in try reader.read(into: &batch) }
      learn(reader.paths)
      take(batch, missingWords)
      if records >= SampleFacts.mostRecords || bytes >= SampleFacts.mostBytes {
        isCut = isReading
        break
      }
    }
    // A name that no record has, such as `xsi:nil`, is about the file. A table has its columns for all.
    if structure.format == .xml { samples.removeAll { !$0.hasStood } }
    dropContainers()
  }

  private mutating func learn(_ paths: PathTable) {
    while byPath.count < paths.count { byPath.append(nil) }
    for path in 1..<max(1, paths.count) where byPath[path] == nil {
      byPath[path] = samples.count
      samples.append(ColumnSample(path: paths.description(UInt32(path))))
    }
  }

  private mutating func take(_ batch: RawBatch, _ missingWords: SpellingTable) {
    bytes += batch.bytes.count
    for record in batch.records where record.number > 0 {
      guard records < SampleFacts.mostRecords else {
        isCut = true
        return
      }
      records += 1
      for field in batch.fields[record.firstField..<record.endField] {
        guard let place = byPath[Int(field.path)] else { continue }
        samples[place].add(
          batch.text(field).trimmed, record: record.number, kind: field.kind,
          missingWords: missingWords)
      }
    }
  }

  /// Steps on the way to values, which never hold one themselves.
  private mutating func dropContainers() {
    var above: Set<Substring> = []
    for sample in samples {
      var path = sample.path[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        above.insert(path)
      }
    }
    samples.removeAll { $0.count == 0 && $0.missing == 0 && above.contains($0.path[...]) }
  }
}
