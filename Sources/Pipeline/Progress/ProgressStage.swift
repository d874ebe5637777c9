import Glibc
import Records

/// The line of a stage of which nobody knows how far it has come: what is done, and for how long.
///
/// It is drawn by a thread of its own, for the tasks of a run may take all others; that thread sees a text and
/// a pipe, and ends when the pipe is closed.
struct ProgressStage {
  private let thread: pthread_t
  private let pipe: Int32

  /// Does the work, and shows that it is being done.
  static func show<Value>(
    _ words: Words, for request: ValidationRequest,
    while work: () async throws(RunError) -> Value
  ) async throws(RunError) -> Value {
    try await show(
      words.text(in: request.language), isShown: request.showsProgress, while: work)
  }

  static func show<Value>(
    _ text: String, isShown: Bool, while work: () async throws(RunError) -> Value
  ) async throws(RunError) -> Value {
    let stage = isShown && ProgressLine.canBeShown ? ProgressStage(text) : nil
    defer { stage?.end() }
    return try await work()
  }

  private final class Context: Sendable {
    let text: String
    let pipe: Int32

    init(_ text: String, _ pipe: Int32) {
      self.text = text
      self.pipe = pipe
    }
  }

  /// Nothing where the system gives no pipe or no thread: nobody misses the line then.
  private init?(_ text: String) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    let context = Unmanaged.passRetained(Context(text, ends[0]))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer {
          ProgressStage.draw(Unmanaged<Context>.fromOpaque(pointer).takeRetainedValue())
        }
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      context.release()
      close(ends[0])
      close(ends[1])
      return nil
    }
    self.thread = thread
    pipe = ends[1]
  }

  private func end() {
    close(pipe)
    pthread_join(thread, nil)
  }

  /// Waits for the end, and draws while it waits.
  private static func draw(_ context: Context) {
    let began = ProgressLine.now
    var isDrawn = false
    var question = pollfd(fd: context.pipe, events: Int16(POLLIN), revents: 0)
    while poll(&question, 1, Int32(ProgressLine.interval * 1000)) == 0 {
      let seconds = ProgressLine.now - began
      guard seconds >= ProgressLine.patience else { continue }
      ProgressLine.draw("\(context.text) (\(Int(seconds)) s)")
      isDrawn = true
    }
    if isDrawn { ProgressLine.wipe() }
    close(context.pipe)
  }
}
