import Foundation
import Testing

/// The seeds that the fuzzers start from, in `Tests/Corpus`.
enum Corpus {
  struct Seed: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }
  }

  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

  static func seeds(_ format: String) -> [Seed] {
    let place = folder.appending(path: format).path()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: URL(filePath: place).appending(path: name))).map {
        Seed(name: "\(format)/\(name)", bytes: [UInt8]($0))
      }
    }
  }
}
