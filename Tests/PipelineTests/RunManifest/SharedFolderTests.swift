import Foundation
import Testing

@testable import Pipeline

/// How files are called in a manifest: alike on every machine.
@Suite struct SharedFolderTests {
  static func names(_ paths: [String], _ files: [String]) throws(RunError) -> [String] {
    try SharedFolder(of: paths, holding: files, what: "inputs").names(of: files)
  }

  @Test func namesFilesFromTheFolderThatWasGiven() throws {
    let place = try DatasetFolderTests.Place()
    try place.write("drops/gwent/a.csv")
    try place.write("drops/bawso/b.csv")
    let files = ["gwent/a.csv", "bawso/b.csv"]
    for folder in [place.path("drops"), place.path("drops/"), place.path("drops/gwent/../.")] {
      #expect(try Self.names([folder], files.map { folder + "/" + $0 }) == files)
    }
    #expect(
      try Self.names([place.path("drops/gwent")], [place.path("drops/gwent/a.csv")]) == ["a.csv"])
  }

  @Test func namesFilesFromTheFolderThatHoldsAll() throws {
    let place = try DatasetFolderTests.Place()
    try place.write("drops/gwent/a.csv")
    try place.write("drops/bawso/b.csv")
    let (one, other) = (place.path("drops/gwent"), place.path("drops/bawso/b.csv"))
    let files = [one + "/a.csv", other]
    let names = ["gwent/a.csv", "bawso/b.csv"]
    #expect(try Self.names([one, other], files) == names)
    #expect(try Self.names([other, one, one], files) == names)
    // What lies beside what was named, as the drop of before does.
    #expect(try Self.names([one], files) == names)
    #expect(try Self.names([other], [other]) == ["b.csv"])
    #expect(try Self.names(["-", other], ["-", other]) == ["-", "b.csv"])
  }

  @Test func namesNothingFromTheRoot() throws {
    let code = DatasetFolderTests.code { () throws(RunError) in
      _ = try Self.names(["/nonexistent/a.csv", "/elsewhere/b.csv"], [])
    }
    #expect(code == 2)
  }
}
