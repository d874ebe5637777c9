import CanonicalModel
import Crypto
import Records
import Reports
import Register

/// One pair as a page that stands alone: no script, nothing from elsewhere, and no value of a record.
struct ReviewPage {
  private let pair: ReviewPair
  private let words: ReviewWords

  init(_ pair: ReviewPair, in language: Language) {
    self.pair = pair
    words = ReviewWords(language: language)
  }

  private func say(_ en: String, _ cy: String) -> String { words.say(Words(en: en, cy: cy)) }

  private static let style = """
    body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;\
    background:#fff}table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #767676;\
    padding:.25rem .5rem;text-align:left}td.n{text-align:right}svg{max-width:100%;height:auto}
    """

  func text() -> String {
    let title = "\(pair.link.pair): \(words.question(pair.link.question))"
    return """
      <!DOCTYPE html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'sha256-\(ReviewPage.styleDigest)'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width">
      <title>\(title.escapedForHTML)</title>
      <style>\(ReviewPage.style)</style>
      </head>
      <body>
      <main>
      <h1>\(title.escapedForHTML)</h1>
      \(heading)
      <h2>\(say("Why it was scored so", "Pam y cafodd y sgôr hon").escapedForHTML)</h2>
      \(drawing)
      \(reasonTable)
      <h2>\(say("What the records say", "Beth mae'r cofnodion yn ei ddweud").escapedForHTML)</h2>
      <p>\(masked.escapedForHTML)</p>
      \(fieldTable)
      </main>
      </body>
      </html>

      """
  }

  /// Only this style may be used in the page.
  private static let styleDigest = Base64.text(Array(SHA256.hash(data: Array(style.utf8))))

  private var masked: String {
    say(
      "Values are left out of this page: = the same, ~ partly the same, ≠ different.",
      "Nid yw gwerthoedd ar y dudalen hon: = yr un fath, ~ yn rhannol, ≠ yn wahanol.")
  }

  private var heading: String {
    let lines = [
      "\(say("Left", "Chwith")): \(words.record(pair.left))",
      "\(say("Right", "De")): \(words.record(pair.right))",
      "\(words.standing(pair.link.answer)) (\(words.decidedBy(pair.link.reason))); "
        + "\(Figures.fixed(pair.link.weight, 2, signed: true)) bits, "
        + Figures.percent(pair.link.weight),
    ]
    return lines.map { "<p>\($0.escapedForHTML)</p>" }.joined(separator: "\n")
  }

  // MARK: - Tables

  private var reasonTable: String {
    let heads = [
      say("reason", "rheswm"), say("level", "lefel"), "bits",
      say("sum so far", "cyfanswm hyd yma"), say("probability so far", "tebygolrwydd hyd yma"),
      say("in words", "mewn geiriau"),
    ]
    let rows = pair.steps.map { step in
      [
        words.comparison(step.reason.comparison), words.level(step.reason.level),
        Figures.fixed(step.reason.weight, 2, signed: true),
        Figures.fixed(step.after, 2, signed: true), Figures.percent(step.after),
        words.sentence(step.reason),
      ]
    }
    let weight = Figures.fixed(pair.link.weight, 2, signed: true)
    let sum = [
      say("sum", "cyfanswm"), "", weight, weight, Figures.percent(pair.link.weight), "",
    ]
    return table(say("Reasons of the score", "Rhesymau'r sgôr"), heads, rows + [sum])
  }

  private var fieldTable: String {
    let heads = [
      say("field", "maes"), say("left", "chwith"), "", say("right", "de"),
    ]
    let shown = ShownValues(disclosure: nil, words: words)
    let rows = pair.rows.map { row in
      [
        words.say(row.field.definition.label), shown.text(row.left), ReviewText.mark(row.likeness),
        shown.text(row.right),
      ]
    }
    return table(say("Fields of both records", "Meysydd y ddau gofnod"), heads, rows)
  }

  private func table(_ caption: String, _ heads: [String], _ rows: [[String]]) -> String {
    var text = "<table>\n<caption>\(caption.escapedForHTML)</caption>\n<tr>"
    text += heads.map { "<th scope=\"col\">\($0.escapedForHTML)</th>" }.joined() + "</tr>\n"
    for row in rows {
      let cells = row.enumerated().map { index, cell in
        index == 0
          ? "<th scope=\"row\">\(cell.escapedForHTML)</th>" : "<td>\(cell.escapedForHTML)</td>"
      }
      text += "<tr>" + cells.joined() + "</tr>\n"
    }
    return text + "</table>"
  }

  // MARK: - The drawing

  private static let rowHeight = 26
  private static let labelWidth = 330
  private static let plotWidth = 400

  private var drawing: String {
    let height = (pair.steps.count + 2) * ReviewPage.rowHeight
    let width = ReviewPage.labelWidth + ReviewPage.plotWidth + 80
    let title = say("Waterfall of the score", "Rhaeadr y sgôr")
    let description = pair.steps.map { words.sentence($0.reason) }.joined(separator: " ")
    var text = """
      <svg role="img" aria-labelledby="t d" viewBox="0 0 \(width) \(height)" width="\(width)" \
      height="\(height)" font-family="sans-serif" font-size="13">
      <title id="t">\(title.escapedForHTML)</title>
      <desc id="d">\(description.escapedForHTML)</desc>

      """
    for (index, step) in pair.steps.enumerated() {
      let isPrior = step.reason.comparison == "prior"
      let label =
        words.comparison(step.reason.comparison)
        + (isPrior ? "" : ": " + words.level(step.reason.level))
      text += bar(index, label, step.before, step.after)
    }
    text += bar(pair.steps.count, say("sum", "cyfanswm"), 0, pair.link.weight)
    let zero = place(0)
    text += "<line x1=\"\(zero)\" y1=\"0\" x2=\"\(zero)\" y2=\"\(height)\" stroke=\"#767676\"/>\n"
    return text + "</svg>"
  }

  private func bar(_ index: Int, _ label: String, _ before: Double, _ after: Double) -> String {
    let top = index * ReviewPage.rowHeight + 6
    let (start, end) = (place(min(before, after)), place(max(before, after)))
    let colour = after < before ? "#b35900" : "#00629b"
    let number = Figures.fixed(after - before, 1, signed: true)
    return """
      <text x="\(ReviewPage.labelWidth - 8)" y="\(top + 13)" text-anchor="end">\(label.escapedForHTML)</text>
      <rect x="\(start)" y="\(top)" width="\(max(1, end - start))" height="16" fill="\(colour)"/>
      <text x="\(end + 6)" y="\(top + 13)">\(number.escapedForHTML)</text>

      """
  }

  private func place(_ weight: Double) -> Int {
    let range = pair.range
    let share = (weight - range.lowerBound) / max(range.upperBound - range.lowerBound, 1e-9)
    return ReviewPage.labelWidth + Int((share * Double(ReviewPage.plotWidth)).rounded())
  }
}
