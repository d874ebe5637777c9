import Records

/// Why a settings file cannot be used, and where.
package struct LinkageSettingsFault: Error, Equatable {
  package let text: String
  package let line: Int
}

/// The settings as `schemas/linkage.json` has them: read and written by the same list of names.
extension LinkageSettings {
  /// Takes what the file says and keeps the shipped numbers for what it leaves out.
  package init(_ document: Document) throws(LinkageSettingsFault) {
    self.init()
    guard let members = document.members else {
      throw Self.fault("the settings must be an object", document)
    }
    for (key, value) in members {
      switch key {
      case "$schema", "version", "note": break
      case "numbers": try takeNumbers(value)
      case "rules": rules = try Self.rules(value)
      case "largeRules": largeRules = try Self.rules(value)
      case "levels": try takeLevels(value)
      default: throw Self.fault("\"\(key)\" is no setting of linkage", value)
      }
    }
  }

  private mutating func takeNumbers(_ document: Document) throws(LinkageSettingsFault) {
    for (key, value) in document.members ?? [] {
      guard let number = Self.numbers.first(where: { $0.name == key }) else {
        throw Self.fault("\"\(key)\" is no setting of linkage", value)
      }
      guard let found = Self.number(value), number.range.contains(found) else {
        throw Self.fault(
          "\(key) must be a number from \(number.range.lowerBound) to \(number.range.upperBound)",
          value)
      }
      self[keyPath: number.path] = found
    }
  }

  private static func rules(_ document: Document) throws(LinkageSettingsFault) -> [BlockRule] {
    var found: [BlockRule] = []
    for element in document.elements ?? [] {
      guard let rule = BlockRule.allCases.first(where: { $0.word == element.string }),
        !found.contains(rule)
      else {
        throw fault("\"\(element.string ?? "")\" is no block rule, or is named twice", element)
      }
      found.append(rule)
    }
    guard !found.isEmpty else { throw fault("at least one block rule is needed", document) }
    return found
  }

  private mutating func takeLevels(_ document: Document) throws(LinkageSettingsFault) {
    for (key, value) in document.members ?? [] {
      guard let comparison = PersonComparison.allCases.first(where: { $0.word == key }) else {
        throw Self.fault("\"\(key)\" is no comparison", value)
      }
      for (word, shares) in value.members ?? [] {
        guard let level = comparison.levels.firstIndex(of: word) else {
          throw Self.fault("\"\(word)\" is no level of \(key)", shares)
        }
        guard let match = shares["match"].flatMap(Self.number),
          let chance = shares["chance"].flatMap(Self.number), Self.isShare(match),
          Self.isShare(chance)
        else {
          throw Self.fault(
            "\(key) \(word): \"match\" and \"chance\" must lie between 0 and 1", shares)
        }
        levels[Int(comparison.rawValue)][level] = Level(match, chance)
      }
    }
  }

  private static func isShare(_ number: Double) -> Bool { number > 0 && number < 1 }

  private static func number(_ document: Document) -> Double? {
    guard case .number(let text) = document.content else { return nil }
    return Double(text)
  }

  private static func fault(_ text: String, _ document: Document) -> LinkageSettingsFault {
    LinkageSettingsFault(text: text, line: document.position.line)
  }

  /// The file with these numbers in it.
  package var json: String {
    var lines = ["{", "  \"version\": 1,", "  \"numbers\": {"]
    lines.append(
      Self.numbers.map { "    \"\($0.name)\": \(Self.written(self[keyPath: $0.path]))" }
        .joined(separator: ",\n"))
    lines += ["  },", "  \"rules\": ["]
    lines.append(rules.map { "    \"\($0.word)\"" }.joined(separator: ",\n"))
    lines += ["  ],", "  \"largeRules\": ["]
    lines.append(largeRules.map { "    \"\($0.word)\"" }.joined(separator: ",\n"))
    lines += ["  ],", "  \"levels\": {"]
    lines.append(
      PersonComparison.allCases.map { comparison in
        let shares = zip(comparison.levels, levels[Int(comparison.rawValue)]).map {
          "      \"\($0)\": {\"match\": \($1.match), \"chance\": \($1.chance)}"
        }
        return "    \"\(comparison.word)\": {\n" + shares.joined(separator: ",\n") + "\n    }"
      }.joined(separator: ",\n"))
    lines += ["  }", "}", ""]
    return lines.joined(separator: "\n")
  }

  private static func written(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
  }

  private struct Number {
    let name: String
    let path: WritableKeyPath<LinkageSettings, Double>
    let range: ClosedRange<Double>
  }

  private static var numbers: [Number] {
    [
      Number(name: "linkProbability", path: \.linkProbability, range: 0.5...1),
      Number(name: "mergeProbability", path: \.mergeProbability, range: 0.5...1),
      Number(name: "reviewProbability", path: \.reviewProbability, range: 0.001...1),
      Number(name: "leastEvidence", path: \.whole.leastEvidence, range: 1...7),
      Number(name: "evidenceBits", path: \.evidenceBits, range: 0...20),
      Number(name: "expectedMatches", path: \.expectedMatches, range: 0.0001...100),
      Number(name: "expectedHousemates", path: \.expectedHousemates, range: 0...100),
      Number(name: "frequencyWeight", path: \.frequencyWeight, range: 0...1e6),
      Number(name: "matchWeight", path: \.matchWeight, range: 1...1e6),
      Number(name: "chanceWeight", path: \.chanceWeight, range: 1...1e7),
      Number(name: "sampledPairs", path: \.whole.sampledPairs, range: 1000...1e8),
      Number(name: "floorBits", path: \.floorBits, range: -100...0),
      Number(name: "allPairsUpTo", path: \.whole.allPairsUpTo, range: 2...10_000),
      Number(name: "blockCap", path: \.whole.blockCap, range: 2...10_000),
      Number(name: "leastCap", path: \.whole.leastCap, range: 2...1000),
      Number(name: "pairsPerRecord", path: \.pairsPerRecord, range: 0...1000),
      Number(name: "leastPairs", path: \.whole.leastPairs, range: 0...1e9),
      Number(name: "largeTable", path: \.whole.largeTable, range: 701...1e9),
      Number(name: "largeLeastCap", path: \.whole.largeLeastCap, range: 2...1000),
    ]
  }

  /// The whole numbers, as the file has all numbers.
  private var whole: Whole {
    get { Whole(settings: self) }
    set { self = newValue.settings }
  }

  private struct Whole {
    var settings: LinkageSettings

    var leastEvidence: Double {
      get { Double(settings.leastEvidence) }
      set { settings.leastEvidence = Int(newValue) }
    }
    var sampledPairs: Double {
      get { Double(settings.sampledPairs) }
      set { settings.sampledPairs = Int(newValue) }
    }
    var allPairsUpTo: Double {
      get { Double(settings.allPairsUpTo) }
      set { settings.allPairsUpTo = Int(newValue) }
    }
    var blockCap: Double {
      get { Double(settings.blockCap) }
      set { settings.blockCap = Int(newValue) }
    }
    var leastCap: Double {
      get { Double(settings.leastCap) }
      set { settings.leastCap = Int(newValue) }
    }
    var largeTable: Double {
      get { Double(settings.largeTable) }
      set { settings.largeTable = Int(newValue) }
    }
    var largeLeastCap: Double {
      get { Double(settings.largeLeastCap) }
      set { settings.largeLeastCap = Int(newValue) }
    }
    var leastPairs: Double {
      get { Double(settings.leastPairs) }
      set { settings.leastPairs = Int(newValue) }
    }
  }
}
