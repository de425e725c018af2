import Pages
import Testing
import Vietnamese

struct `A page about an error, drawn` {
  @Test
  func `says that there is no such page`() throws {
    try DrawnPage(ErrorPage.notFound).expect(
      ".bd-error",
      is: """
        <div class="bd-error" role="alert">
          <p>
            Địa chỉ này không có trang nào. Nếu đã gõ địa chỉ, hãy xem lại từng chữ; nếu
            bấm từ một danh sách, mục đó có thể không còn.
          </p>
        </div>
        """
    )
    try DrawnPage(ErrorPage.notFound, in: .en).expect(
      ".bd-error",
      is: """
        <div class="bd-error" role="alert">
          <p>
            There is no page at this address. Check each letter if you typed it; what a
            list led to may be gone.
          </p>
        </div>
        """
    )
  }

  @Test
  func `takes the fault upon itself`() throws {
    try DrawnPage(ErrorPage.fault).expect(
      ".bd-error",
      is: """
        <div class="bd-error" role="alert">
          <p>
            Lỗi thuộc về hệ thống, không phải do thao tác của bạn. Dữ liệu không thay
            đổi. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo cho người quản trị kèm giờ
            xảy ra.
          </p>
        </div>
        """
    )
    try DrawnPage(ErrorPage.fault, in: .en).expect(
      ".bd-error",
      is: """
        <div class="bd-error" role="alert">
          <p>
            The fault is ours, not yours, and nothing was changed. Try again in some
            minutes; if it stays, tell the administrator and say when it happened.
          </p>
        </div>
        """
    )
  }

  @Test
  func `says that pages are for reading`() throws {
    try DrawnPage(ErrorPage.notAllowed).expect(
      ".bd-error",
      is: """
        <div class="bd-error" role="alert">
          <p>Bản này chưa nhận dữ liệu gửi lên. Hãy mở trang bằng đường dẫn thông thường.</p>
        </div>
        """
    )
    try DrawnPage(ErrorPage.notAllowed, in: .en).expect(
      ".bd-error",
      is: """
        <div class="bd-error" role="alert">
          <p>This edition takes nothing that is sent to it. Open the page by its link.</p>
        </div>
        """
    )
  }

  @Test
  func `says what was refused`() throws {
    let why = Bilingual(vi: "Ngày “31/02/2020” không có.", en: "There is no such day.")
    try DrawnPage(ErrorPage.refused(why)).expect(
      ".bd-error",
      is: """
        <div class="bd-error" role="alert"><p>Ngày “31/02/2020” không có.</p></div>
        """
    )
    try DrawnPage(ErrorPage.refused(why), in: .en).expect(
      ".bd-error",
      is: """
        <div class="bd-error" role="alert"><p>There is no such day.</p></div>
        """
    )
  }

  @Test
  func `leads home`() throws {
    try DrawnPage(ErrorPage.notFound).expect(
      "p",
      1,
      is: """
        <p><a class="btn btn-primary" href="/">Về trang chủ</a></p>
        """
    )
    try DrawnPage(ErrorPage.notFound, in: .en).expect(
      "p",
      1,
      is: """
        <p><a class="btn btn-primary" href="/?lang=en">Go to the home page</a></p>
        """
    )
  }
}
