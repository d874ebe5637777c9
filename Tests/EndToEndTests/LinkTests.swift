import Foundation
import Testing

/// `cyson link` as a user runs it, on small invented lists.
@Suite struct LinkTests {
  private static let head = "id,given,family,dob,sex,postcode,town,nationality,set"

  /// Thirty people, twenty of them twice: the name of some has its parts changed round, the date of others a
  /// slip, the rest a letter too few.
  private static let rows: [String] = (0..<30).flatMap { number -> [String] in
    let given = givens[number % givens.count]
    let family = families[(number * 7 + 3) % families.count]
    let (day, month, year) = (1 + number * 5 % 28, 1 + number * 7 % 12, 1960 + number * 3 % 40)
    let rest = "\(number % 2 == 0 ? "F" : "M"),CF1\(number % 9) \(number % 8 + 1)AB,Barry,Wales"
    func row(_ id: String, _ given: String, _ family: String, _ year: Int, _ set: String) -> String
    {
      let dob = "\(year)-\(two(month))-\(two(day))"
      return "\(id),\(given),\(family),\(dob),\(rest),\(set)"
    }
    let first = row("p\(number)a", given, family, year, "A")
    guard number < 20 else { return [first] }
    switch number % 3 {
    case 0: return [first, row("p\(number)b", family, given, year, "B")]
    case 1: return [first, row("p\(number)b", given, family, year + 1, "B")]
    default: return [first, row("p\(number)b", given, String(family.dropLast()), year, "B")]
    }
  }
  private static let givens = [
    "Adaeze", "Besnik", "Cerys", "Dragan", "Eluned", "Farhad", "Gwenllian", "Hamid", "Ilinca",
    "Jarek", "Khadija", "Llywelyn", "Mirela", "Nkechi", "Osian",
  ]
  private static let families = [
    "Okonkwo", "Hoxhaj", "Pennant", "Dobrescu", "Tesfamariam", "Wozniak", "Quispe", "Rahimzai",
    "Llewelyn", "Nguyenvan", "Abernathy", "Bjornstad", "Castellanos", "Drumheller", "Eskandari",
    "Fitzwilliam", "Grabowski", "Hlophe", "Ivanisevic", "Jurgensen", "Kowalczyk", "Lindqvist",
    "Mbeki", "Novotny", "Olusanya", "Papadakis", "Rutherford", "Szymanski", "Tembo", "Urbanski",
    "Vasquez",
  ]
  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func list(_ rows: [String]) -> String {
    ([head] + rows).joined(separator: "\n") + "\n"
  }

  private static func clusters(_ run: Program.Run) -> [String: String] {
    let lines = run.text.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    return Dictionary(uniqueKeysWithValues: lines.map { (String($0[0]), String($0[1])) })
  }

  @Test func findsThePeopleOfAList() throws {
    let scratch = try Scratch()
    let run = try Program.run([
      "link", try scratch.write("l.csv", Self.list(Self.rows)), "--id", "id",
    ])
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.first == "id,cluster,score")
    #expect(
      lines.dropFirst().map { $0.prefix { $0 != "," } } == Self.rows.map { $0.prefix { $0 != "," } }
    )
    let clusters = Self.clusters(run)
    let found = (0..<20).count { clusters["p\($0)a"] == clusters["p\($0)b"] }
    #expect(found >= 19, "\(run.text)")
    #expect(Set(clusters.values).count == 50 - found)
    // A cluster is called by the id that comes first; who is alone has 0.
    #expect(clusters["p3a"] == "p3a")
    #expect(lines.last?.hasSuffix(",p29a,0") == true)
    #expect(run.complaints.contains("family = family"))
  }

  /// The answer depends neither on the order of the rows nor on the number of cores.
  @Test func answersTheSameInAnyOrder() throws {
    let scratch = try Scratch()
    let file = try scratch.write("l.csv", Self.list(Self.rows))
    let first = try Program.run(["link", file, "--id", "id"])
    for jobs in ["2", "5"] {
      #expect(try Program.run(["link", file, "--id", "id", "--jobs", jobs]).output == first.output)
    }
    for step in [7, 13] {
      let rows = Self.rows.indices.map { Self.rows[$0 * step % Self.rows.count] }
      try #require(Set(rows).count == Self.rows.count)
      let turned = try scratch.write("t\(step).csv", Self.list(rows))
      let other = try Program.run(["link", turned, "--id", "id"])
      #expect(Set(other.text.split(separator: "\n")) == Set(first.text.split(separator: "\n")))
    }
  }

  @Test func linksTwoSourcesOneToOne() throws {
    let scratch = try Scratch()
    let twice = Self.rows + [Self.rows[0].replacingOccurrences(of: "p0a", with: "p0c")]
    let file = try scratch.write("l.csv", Self.list(twice))
    let map = try scratch.write(
      "map.json",
      """
      {"fields": {"given": "given", "family": "family", "birthDate": "dob", "sex": "sex",
        "postcode": "postcode", "town": "town"}, "source": "set", "sourcesWithoutDuplicates": true}
      """)
    let run = try Program.run(["link", file, "--id", "id", "--map", map, "--quiet"])
    #expect(run.status == 0)
    #expect(run.complaints.isEmpty)
    let clusters = Self.clusters(run)
    #expect(clusters["p0a"] != clusters["p0c"])
    #expect(clusters["p1a"] == clusters["p1b"])
  }

  @Test func linksSeveralFiles() throws {
    let run = try Program.run([
      "link", "samples/linking/shelter.csv", "samples/linking/helpline.csv", "--id", "ref", "--map",
      "samples/linking/map.json", "--out", "-",
    ])
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n").map {
      $0.split(separator: ",").dropLast().joined(separator: ",")
    }
    #expect(lines.first == "file,id,cluster")
    #expect(lines.contains("helpline.csv,H1,helpline.csv:H1"))
    #expect(lines.contains("shelter.csv,1,helpline.csv:H1"))
    #expect(lines.contains("shelter.csv,3,helpline.csv:H4"))
    #expect(lines.contains("shelter.csv,5,shelter.csv:5"))
    let plain = try Program.run([
      "link", "samples/linking/helpline.csv", "samples/linking/shelter.csv", "--id", "ref", "--map",
      "samples/linking/plain.json", "--one-to-one",
    ])
    #expect(plain.output == run.output)
  }

  @Test func writesPairsAndAnAccount() throws {
    let scratch = try Scratch()
    let file = try scratch.write("l.csv", Self.list(Self.rows))
    let (out, pairs, report) = (
      scratch.path("o.csv"), scratch.path("p.csv"), scratch.path("r.json")
    )
    let run = try Program.run([
      "link", file, "--id", "id", "--out", out, "--pairs", pairs, "--report", report,
    ])
    #expect(run.status == 0)
    #expect(run.text.isEmpty)
    let lines = try String(contentsOf: URL(filePath: pairs), encoding: .utf8).split(separator: "\n")
    #expect(lines.first == "left,right,weight,probability,decision,reason,contributions")
    #expect(lines.count > 15)
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",")
      let weight = try #require(Double(cells[2]))
      let sum = cells[6].split(separator: "; ").compactMap {
        $0.split(separator: " ").last.flatMap { Double($0) }
      }
      .reduce(0, +)
      #expect(abs(sum - weight) < 0.02, "\(line)")
    }
    let account = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: report)))
    let members = try #require(account as? [String: Any])
    #expect(members["records"] as? Int == 50)
    #expect((members["model"] as? [String: Any])?["fits"] as? Bool == true)
    // Nothing but ids: no value of a record stands in the account.
    let text = try String(contentsOf: URL(filePath: report), encoding: .utf8)
    #expect(!text.contains("Okonkwo"))
  }

  @Test func writesOverNothingThatItReads() throws {
    let scratch = try Scratch()
    let file = try scratch.write("l.csv", Self.list(Self.rows))
    for option in ["--out", "--pairs", "--report"] {
      let run = try Program.run(["link", file, "--id", "id", option, file])
      #expect(run.status == 5, "\(option)")
    }
    #expect(try Program.run(["link", file, "--id", "id", "--pairs", "-"]).status == 5)
    #expect(try String(contentsOf: URL(filePath: file), encoding: .utf8) == Self.list(Self.rows))
  }

  /// What is wrong with a list is told by rows, never by values.
  @Test func tellsNoValueOfABrokenList() throws {
    let scratch = try Scratch()
    let file = try scratch.write("l.csv", Self.list(Self.rows + [Self.rows[0]]))
    let out = scratch.path("out.csv")
    let run = try Program.run(["link", file, "--id", "id", "--out", out])
    #expect(run.status == 2)
    #expect(run.complaints.contains("l.csv:52: record 51 has the id of record 1; ids must differ"))
    #expect(!run.complaints.contains("p0a"))
    #expect(!FileManager.default.fileExists(atPath: out))
    #expect(try Program.run(["link", file, "--id", "nr"]).status == 2)
    #expect(try Program.run(["link", scratch.path("none.csv"), "--id", "id"]).status == 3)
    #expect(try Program.run(["link", file, "--id", "id", "--threshold", "7"]).status == 2)
  }

  /// Lists of nobody, of one person, and of two who are said with the least that there is.
  @Test(arguments: [
    ("id,name\n", "id,cluster,score\n"),
    ("id,name\n7,Ann Smith\n", "id,cluster,score\n7,7,0\n"),
    ("id;name\r\n\"7;1\";Ann\r\n8;\r\n", "id,cluster,score\n7;1,7;1,0\n8,8,0\n"),
  ])
  func answersForTheSmallestLists(_ list: String, _ answer: String) throws {
    let scratch = try Scratch()
    let run = try Program.run([
      "link", try scratch.write("l.csv", list), "--id", "id", "--report", scratch.path("r.txt"),
    ])
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.text == answer)
  }
}
