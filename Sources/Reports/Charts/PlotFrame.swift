/// The axes of a picture.
struct PlotFrame {
  static let left = 44.0
  static let right = ChartPanel.width - 10
  static let top = 14.0

  let x: ChartScale
  let y: ChartScale
  let bottom: Double

  init(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>, bottom: Double = 190) {
    self.bottom = bottom
    self.x = ChartScale(x, from: PlotFrame.left, to: PlotFrame.right)
    self.y = ChartScale(y, from: bottom, to: PlotFrame.top)
  }

  func point(_ horizontal: Double, _ vertical: Double) -> (Double, Double) {
    (x.place(horizontal), y.place(vertical))
  }

  /// Lines at the height of round numbers, their numbers beside them.
  func drawHeights(with pen: inout ChartPen, _ spelling: (Double) -> String) {
    for tick in y.ticks() {
      let place = y.place(tick)
      pen.line(
        (PlotFrame.left, place), (PlotFrame.right, place), colour: ChartPen.faint, width: 0.5)
      pen.text(spelling(tick), x: PlotFrame.left - 5, y: place + 4, anchor: .end)
    }
    pen.line((PlotFrame.left, bottom), (PlotFrame.right, bottom))
  }

  /// Numbers below the axis: those that have room, from the left.
  func drawFoot(
    with pen: inout ChartPen, _ ticks: [(place: Double, label: String)], title: String
  ) {
    var field = LabelField(width: ChartPanel.width, height: bottom + 60)
    for tick in ticks {
      let place = x.place(tick.place)
      let half = ChartPen.width(tick.label + " ") / 2
      let middle = min(max(place, half), ChartPanel.width - half)
      let box = LabelField.box(tick.label + " ", x: middle, y: bottom + 16, anchor: .middle)
      pen.line((place, bottom), (place, bottom + 4))
      guard field.takes(box) || ticks.count == 1 else { continue }
      pen.text(tick.label, x: middle, y: bottom + 16, anchor: .middle)
    }
    pen.text(
      title, x: (PlotFrame.left + PlotFrame.right) / 2, y: bottom + 33, anchor: .middle)
  }
}
