import Testing

@testable import Records

@Suite struct PathTableTests {
  @Test func givesANameTheSameNumberAgain() {
    var table = PathTable()
    let first = table.path("victim")
    #expect(table.path("victim") == first)
    #expect(table.name(first) == "victim")
    #expect(table.parent(first) == PathTable.root)
    #expect(table.count == 2)
    #expect(table.path("Victim") != first)
  }

  @Test func keepsTheSameNameApartBelowOtherPaths() {
    var table = PathTable()
    let (victim, suspect) = (table.path("victim"), table.path("suspect"))
    let (ofVictim, ofSuspect) = (
      table.path("name", below: victim), table.path("name", below: suspect)
    )
    #expect(ofVictim != ofSuspect)
    #expect(table.description(ofVictim) == "victim/name")
    #expect(table.description(ofSuspect) == "suspect/name")
    #expect(table.description(PathTable.root) == "")
  }

  @Test func countsTheBytesOfPathsAsTheyAreWritten() {
    var table = PathTable()
    let name = table.path("name", below: table.path("victim"))
    _ = table.path("victim")
    _ = table.path("first", below: name)
    #expect(table.byteCount == "/victim".count + "/victim/name".count + "/victim/name/first".count)
  }

  @Test func findsEveryNameAfterGrowing() {
    var table = PathTable()
    var numbers: [String: UInt32] = [:]
    for index in 0..<5000 { numbers["column \(index)"] = table.path("column \(index)") }
    #expect(Set(numbers.values).count == 5000)
    for (name, number) in numbers { #expect(table.path(name) == number) }
    #expect(table.count == 5001)
  }

  @Test func takesAnEmptyNameAndBytesThatAreNoText() {
    var table = PathTable()
    let empty = table.path("")
    #expect(empty != PathTable.root)
    #expect(table.path("") == empty)
    let broken: [UInt8] = [0xFF, 0x41]
    let number = table.path(broken.span, below: PathTable.root)
    // A name that did not match itself would be entered again for every record.
    #expect(table.path(broken.span, below: PathTable.root) == number)
  }
}
