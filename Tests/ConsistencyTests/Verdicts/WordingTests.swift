import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Every word that judgement makes, over results of all kinds and verdicts, in both languages.
@Suite struct WordingTests {
  static let results: [IndicatorResult] = {
    let few =
      FourForces.rows().filter { $0.force != "c" }
      + FourForces.rows().filter { $0.force == "c" }.prefix(12)
    return FourForces.results([
      (FourForces.info("G04"), .shares(FourForces.rows())),
      (FourForces.info("C01"), .shares(few)),
      (FourForces.info("F01", control: .national), .shares(FourForces.rows())),
      (
        FourForces.info("B01", polarity: .lowerIsBetter),
        .waits(
          FourForces.codes.flatMap { code in
            WaitVerdictTests.rows(
              code, (0..<45).map { ($0 * 7 % 23 + (code == "b" ? 9 : 0), $0 % 8 == 7) })
          }, .censored)
      ),
      (
        FourForces.info("D02", control: .joint),
        .mix(MixVerdictTests.categories, MixVerdictTests.rows())
      ),
      (
        FourForces.info("E02", control: .joint),
        .agreement(
          AgreementVerdictTests.categories,
          AgreementVerdictTests.rows([
            AgreementVerdictTests.alike, AgreementVerdictTests.apart,
            AgreementVerdictTests.alike, AgreementVerdictTests.matrix,
          ]))
      ),
      (
        FourForces.info("A04"),
        .absent(Words(en: "nobody logs it", cy: "nid oes neb yn ei gofnodi"))
      ),
    ])
  }()

  @Test func meetsEveryVerdict() {
    let met = Set(Self.results.flatMap(\.rows).map(\.verdict))
    #expect(met == Set(ComparisonVerdict.allCases))
  }

  @Test func keepsTheRulesInEveryReading() {
    for row in Self.results.flatMap(\.rows) {
      #expect(WordingRules.faults(of: row).isEmpty, "\(row.reading.en)")
    }
  }

  @Test func claimsNothingInAllOtherWords() {
    for result in Self.results {
      var words = result.notes + result.regimes + [result.nullRange].compactMap(\.self)
      words += result.tables.flatMap { [$0.title] + $0.columns + $0.rows.map(\.heading) + $0.notes }
      words += result.rows.flatMap { $0.excluded.map(\.reason) + [$0.reason].compactMap(\.self) }
      for text in words {
        #expect(WordingRules.banned(in: text).isEmpty, "\(text.en)")
        #expect(!text.en.isEmpty && !text.cy.isEmpty)
      }
    }
    for item in ForumList.items(Self.results, settings: ComparisonSettings()) {
      #expect(WordingRules.banned(in: item.sees).isEmpty, "\(item.sees.en)")
    }
  }

  @Test func printsWhatEveryCaptionNeeds() throws {
    for result in Self.results where result.info.id != "A04" && result.info.id != "E02" {
      let notes = result.notes.map(\.en).joined(separator: "\n")
      #expect(notes.contains("Period of the cases: "), "\(result.info.id)")
      #expect(notes.contains("Period of the rules: R6 "), "\(result.info.id)")
      #expect(notes.contains("compared with the others"), "\(result.info.id)")
      #expect(notes.contains(/\([FJC]\)/), "\(result.info.id)")
      #expect(notes.contains("Benjamini–Hochberg"), "\(result.info.id)")
    }
  }

  @Test func printsADetectableGapForAllThatCannotBeTold() {
    let unsure = Self.results.flatMap(\.rows).filter { $0.verdict == .cannotTell }
    #expect(unsure.count > 3)
    for row in unsure { #expect(row.detectable != nil && row.reading.en.contains("detectable")) }
  }

  @Test func printsTheNullRangeBesideEveryRangeOfShares() {
    for result in Self.results {
      let comparable = result.rows.count { $0.verdict != .notComparable && $0.unit == .share }
      #expect((result.nullRange != nil) == (comparable > 1), "\(result.info.id)")
    }
  }

  @Test func namesTheFamily() throws {
    let notes = try #require(Self.results.first).notes.map(\.en)
    #expect(notes.contains { $0.contains("5 × 4 = 20 comparisons") })
  }

  @Test func findsWhatItLooksFor() {
    #expect(WordingRules.banned(in: Words(en: "the Best force", cy: "y llu gorau")).count == 2)
    #expect(WordingRules.banned(in: Words(en: "bestow", cy: "goraufynydd")).isEmpty)
    #expect(
      WordingRules.banned(in: Words(en: "There is no difference.", cy: "Dim gwahaniaeth."))
        == ["no difference", "dim gwahaniaeth"])
    var row = ForceResult(
      force: FourForces.compared[0], verdict: .possibleDifference,
      reading: Words(en: "Force A recorded 4 of 12 (33.3%).", cy: "Cofnododd 4 o 12 (33.3%)."))
    (row.count, row.outOf) = (.exact(4), .exact(12))
    #expect(
      Set(WordingRules.faults(of: row)) == [
        .percentageOfFew, .fraction, .withoutComparator, .withoutVerdict,
      ])
    row.verdict = .cannotTell
    #expect(WordingRules.faults(of: row).contains(.withoutDetectable))
    row.verdict = .notComparable
    #expect(WordingRules.faults(of: row).contains(.withoutReason))
  }

  @Test func saysOnlyWhatIsShown() {
    var row = Self.results[0].rows[1]
    row.count = .withheld
    (row.estimate, row.interval) = (nil, nil)
    let reading = Reading.words(of: row, Self.results[0].info, settings: ComparisonSettings())
    #expect(reading.en.hasPrefix("Force B recorded [c] of 58. Compared"))
    #expect(!reading.en.contains("31") && !reading.cy.contains("31"))
  }

  @Test func writesWholeNumbers() {
    #expect(Figures.percent(0.534) == "53%" && Figures.points(-0.178) == "−18")
    #expect(Figures.points(0.004) == "0" && Figures.points(-0.004) == "0")
    #expect(Figures.index(0.605) == "0.61" && Figures.index(-0.07) == "−0.07")
    #expect(Figures.rate(0.0004) == "< 0.01" && Figures.rate(0.042) == "= 0.04")
    #expect(Figures.signedIndex(0.3) == "+0.30" && Figures.signedIndex(0.001) == "0.00")
    #expect(Figures.whole(.nan) == 0 && Figures.whole(.infinity) == 0)
  }

  @Test func tellsNoRangeWhereNothingVaries() {
    #expect(NullRangeSentence([(0, 60), (0, 40)]) == nil)
    #expect(NullRangeSentence([(60, 60), (40, 40)]) == nil)
    #expect(NullRangeSentence([(12, 60), (3, 19)]) == nil)
    let words = NullRangeSentence([(12, 60), (8, 20)])?.words
    #expect(words?.en.hasPrefix("The forces lie between 20% and 40%.") ?? false)
  }
}
