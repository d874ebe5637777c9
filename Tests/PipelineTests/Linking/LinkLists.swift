import Foundation
import Linkage
import Records

@testable import Pipeline

/// Small invented lists as files, and what becomes of their rows.
final class LinkLists {
  let folder: URL
  private(set) var paths: [String] = []
  private var map: String?

  init(_ lists: String..., map: String? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "link-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (index, list) in lists.enumerated() {
      paths.append(try write(list, to: "list\(index).csv"))
    }
    self.map = try map.map { try write($0, to: "map.json") }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ text: String, to name: String) throws -> String {
    let path = folder.appending(path: name)
    try Data(text.utf8).write(to: path)
    return path.path()
  }

  func request(id: String = "id") -> LinkRequest {
    var request = LinkRequest(paths: paths, id: id)
    request.map = map
    request.schemas = Walk.root.appending(path: "schemas").path()
    return request
  }

  /// The draft of every row, said in few words.
  func drafts(id: String = "id") throws -> [String] {
    var found: [String] = []
    _ = try PersonLists(request(id: id)) { found.append(LinkLists.words($0)) }
    return found
  }

  func account(id: String = "id") throws -> ListAccount { try PersonLists(request(id: id)).account }

  /// What is said against the lists.
  func complaint(id: String = "id") -> String {
    do throws(RunError) {
      _ = try PersonLists(request(id: id))
      return ""
    } catch {
      return error.message.replacingOccurrences(of: folder.path() + "/", with: "")
    }
  }

  private static func words(_ draft: borrowing PersonDraft) -> String {
    var words: [String] = []
    let texts = draft.bytes
    func text(_ text: PersonDraft.Text) -> String {
      String(decoding: texts[text.range], as: UTF8.self)
    }
    for name in draft.names {
      switch name {
      case .parts(let given, let family): words.append("\(text(given))/\(text(family))")
      case .whole(let name): words.append("(\(text(name)))")
      case .initials(let letters): words.append("[\(text(letters))]")
      }
    }
    if let date = draft.birthDate {
      words.append((draft.isBirthDateEstimated ? "~" : "") + date.description)
    }
    if let sex = draft.sex { words.append("\(sex)") }
    words += draft.identifiers.map { "\($0.kind)=\(text($0.value))" }
    words += draft.traits.map { "\($0.kind)=\(text($0.value))" }
    return words.joined(separator: " ")
  }
}
