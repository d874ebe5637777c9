/// Draws with whole tenths of a unit, in colours that are told apart without seeing colour.
struct ChartPen {
  private(set) var markup = Markup()

  static let ink = "#0b0c0c"
  static let grey = "#6f777b"
  static let faint = "#b1b4b6"
  static let paper = "#ffffff"
  static let letters = 12.0

  mutating func line(
    _ from: (Double, Double), _ to: (Double, Double), colour: String = ChartPen.ink,
    width: Double = 1, dash: String = "none"
  ) {
    markup.shape(
      "line",
      [
        "x1": FixedNumber.coordinate(from.0), "y1": FixedNumber.coordinate(from.1),
        "x2": FixedNumber.coordinate(to.0), "y2": FixedNumber.coordinate(to.1), "stroke": colour,
        "stroke-width": FixedNumber.coordinate(width), "stroke-dasharray": dash,
      ])
  }

  mutating func path(
    _ points: [(Double, Double)], colour: String, width: Double = 1.5, dash: String = "none"
  ) {
    guard points.count > 1 else { return }
    markup.shape(
      "polyline",
      [
        "points": ChartPen.list(points), "fill": "none", "stroke": colour,
        "stroke-width": FixedNumber.coordinate(width), "stroke-dasharray": dash,
        "stroke-linejoin": "round",
      ])
  }

  mutating func area(_ points: [(Double, Double)], fill: String) {
    guard points.count > 2 else { return }
    markup.shape("polygon", ["points": ChartPen.list(points), "fill": fill, "stroke": "none"])
  }

  mutating func box(
    x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String = "none",
    line: Double = 1
  ) {
    markup.shape(
      "rect",
      [
        "x": FixedNumber.coordinate(x), "y": FixedNumber.coordinate(y),
        "width": FixedNumber.coordinate(max(0, width)),
        "height": FixedNumber.coordinate(max(0, height)), "fill": fill, "stroke": stroke,
        "stroke-width": FixedNumber.coordinate(line),
      ])
  }

  /// How text stands to its place.
  enum Anchor: String { case start, middle, end }

  /// Text with a paper-coloured edge, so that it can be read where it crosses a line.
  mutating func text(
    _ content: String, x: Double, y: Double, anchor: Anchor = .start,
    colour: String = ChartPen.ink, size: Double = ChartPen.letters, bold: Bool = false
  ) {
    markup.element(
      "text",
      [
        "x": FixedNumber.coordinate(x), "y": FixedNumber.coordinate(y),
        "text-anchor": anchor.rawValue, "font-size": FixedNumber.coordinate(size), "fill": colour,
        "font-weight": bold ? "bold" : "normal", "stroke": ChartPen.paper, "stroke-width": "3",
        "paint-order": "stroke", "stroke-linejoin": "round",
      ], content)
  }

  /// Text on a ground of its own, without an edge.
  mutating func label(
    _ content: String, x: Double, y: Double, colour: String, size: Double = ChartPen.letters
  ) {
    markup.element(
      "text",
      [
        "x": FixedNumber.coordinate(x), "y": FixedNumber.coordinate(y), "text-anchor": "middle",
        "font-size": FixedNumber.coordinate(size), "fill": colour,
      ], content)
  }

  mutating func mark(_ shape: SeriesLook.Shape, x: Double, y: Double, look: SeriesMark) {
    let points = shape.outline.map { (x + $0.0 * look.radius, y + $0.1 * look.radius) }
    guard !points.isEmpty else {
      markup.shape(
        "circle",
        [
          "cx": FixedNumber.coordinate(x), "cy": FixedNumber.coordinate(y),
          "r": FixedNumber.coordinate(look.radius), "fill": look.fill, "stroke": look.stroke,
          "stroke-width": "2",
        ])
      return
    }
    markup.shape(
      "polygon",
      [
        "points": ChartPen.list(points), "fill": look.fill, "stroke": look.stroke,
        "stroke-width": "2", "stroke-linejoin": "round",
      ])
  }

  private static func list(_ points: [(Double, Double)]) -> String {
    points.map { "\(FixedNumber.coordinate($0.0)),\(FixedNumber.coordinate($0.1))" }
      .joined(separator: " ")
  }

  /// About how wide a text is: letters of a common sans-serif face are half as wide as high, capitals more.
  static func width(_ text: String, size: Double = letters) -> Double {
    Double(text.count) * size * 0.58
  }

  /// The text in two lines at most, the second one cut where it is too long.
  static func lines(_ text: String, _ width: Double, size: Double = letters) -> [String] {
    guard ChartPen.width(text, size: size) > width else { return [text] }
    var first = ""
    var rest = text.split(separator: " ")
    while let word = rest.first {
      let longer = first.isEmpty ? String(word) : "\(first) \(word)"
      guard ChartPen.width(longer, size: size) <= width else { break }
      first = longer
      rest.removeFirst()
    }
    guard !first.isEmpty else { return [fit(text, width, size: size)] }
    return [first, fit(rest.joined(separator: " "), width, size: size)]
  }

  /// The text, cut with an ellipsis where it is wider than there is room.
  static func fit(_ text: String, _ width: Double, size: Double = letters) -> String {
    guard ChartPen.width(text, size: size) > width else { return text }
    let most = max(1, Int(width / (size * 0.58)) - 1)
    return text.prefix(most) + "…"
  }
}

/// How large a mark is, and whether it is filled.
struct SeriesMark {
  var radius = 5.0
  let fill: String
  let stroke: String
}
