/// A document that rules rest on, by a name under which anybody can find it.
package struct Source: Hashable, Sendable {
  /// `S` and a number that is never given to another document; a letter follows for a document
  /// that is read together with its neighbour.
  package let id: String
  package let title: String
  package let publisher: String
  /// The year, the version, or the years over which it was read.
  package let edition: String
  /// Where it was read, where that is public.
  package let address: String?

  package init(
    _ id: String, _ title: String, by publisher: String, _ edition: String,
    at address: String? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.edition = edition
    self.address = address
  }
}
