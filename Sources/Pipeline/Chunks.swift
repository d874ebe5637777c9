/// A long row of values in pieces, so that it never stands in memory twice while it grows.
struct Chunks<Element: Sendable>: Sendable {
  private static var size: Int { 1 << 13 }
  private var chunks: [[Element]] = []
  private(set) var count = 0

  mutating func append(_ element: Element) {
    if count % Self.size == 0 {
      var chunk: [Element] = []
      chunk.reserveCapacity(Self.size)
      chunks.append(chunk)
    }
    chunks[chunks.count - 1].append(element)
    count += 1
  }

  mutating func append(contentsOf elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  subscript(index: Int) -> Element {
    get { chunks[index / Self.size][index % Self.size] }
    set { chunks[index / Self.size][index % Self.size] = newValue }
  }
}
