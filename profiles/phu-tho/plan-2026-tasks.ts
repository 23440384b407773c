import { indicator, section, task } from "./plan-write.ts";
import { communePlaces } from "./places.ts";
import type { DemoNode } from "../../src/profile/content.ts";

const COMMUNES = communePlaces.map(([code]) => `xa-${code}`).join(" ");

export const guidance = section(
  "1",
  "Hướng dẫn và điều hành",
  task(
    "huong-dan",
    "Hướng dẫn các đơn vị lập kế hoạch năm, cử người làm đầu mối",
    "so-vhttdl + so-ngoai-vu",
    "2026-03-31",
    "Văn bản hướng dẫn và danh sách đầu mối của mọi đơn vị",
    { topic: "guidance", channels: [1] },
  ),
  task(
    "ra-soat",
    "Rà soát văn bản của tỉnh còn ghi tên cơ quan đã kết thúc hoạt động",
    "so-vhttdl + so-khcn",
    "2026-06-30",
    "Bảng rà soát kèm đề xuất thay thế từng văn bản",
    { topic: "guidance", channels: [11] },
  ),
  task(
    "tap-huan",
    "Tập huấn viết, dịch và kiểm tra tin cho đầu mối ở sở và xã",
    "so-vhttdl + so-ngoai-vu ban-tuyen-giao",
    "2026-09-30",
    "Ba lớp tập huấn và bộ bài giảng dùng lại được",
    { topic: "guidance", channels: [11], indicators: [indicator("Người hoàn thành khóa học", "người", 0, 120)] },
  ),
);

const content = section(
  "2.1",
  "Sản phẩm nội dung",
  task(
    "ho-so-tinh",
    "Bộ trang giới thiệu tỉnh mới bằng sáu ngôn ngữ",
    "so-vhttdl + so-ngoai-vu so-tai-chinh",
    "2026-08-31",
    "Trang giới thiệu, trang tra địa danh cũ, trang về việc hợp nhất",
    { topic: "promotion", channels: [2, 3] },
  ),
  task(
    "di-san",
    "Chuyên trang về các di sản được UNESCO ghi danh",
    "so-vhttdl + xa-hy-cuong xa-van-phu xa-binh-nguyen",
    "2026-10-31",
    "Chuyên trang sáu ngôn ngữ có nguồn cho từng số liệu",
    { topic: "culture", channels: [2, 3, 8], needs: ["ho-so-tinh"], indicators: [indicator("Bản ngôn ngữ đã xuất bản", "bản", 0, 24)] },
  ),
  task(
    "dau-tu",
    "Hồ sơ mời gọi đầu tư: khu công nghiệp, số liệu, câu hỏi thường gặp",
    "so-tai-chinh + so-cong-thuong so-ngoai-vu",
    "2026-11-30",
    "Bộ hồ sơ số và bản in cho các đoàn công tác",
    { topic: "investment", channels: [2, 4], indicators: [indicator("Hồ sơ dự án có đủ số liệu", "hồ sơ", 6, 20)] },
  ),
  task(
    "thien-nhien",
    "Loạt bài về thiên nhiên và du lịch cộng đồng",
    "so-vhttdl + so-nnmt xa-long-coc xa-thung-nai xa-mai-ha",
    "2026-10-31",
    "Tám bài vi, en; ba bài đủ sáu ngôn ngữ",
    { topic: "tourism", channels: [2, 8] },
  ),
  task(
    "nong-san",
    "Giới thiệu nông sản mang chỉ dẫn địa lý",
    "so-nnmt + so-cong-thuong xa-bang-luan xa-chi-dam xa-cao-phong",
    "2026-12-15",
    "Bài về bưởi Đoan Hùng, cam Cao Phong và bảng so sánh hai chỉ dẫn",
    { topic: "promotion", channels: [2, 4] },
  ),
);

const media = section(
  "2.2.1",
  "Qua báo chí, xuất bản và mạng",
  task(
    "tin-ngoai-ngu",
    "Tin, bài tiếng nước ngoài mỗi tuần trên cổng thông tin đối ngoại",
    "so-vhttdl + bao-phu-tho",
    "2026-12-20",
    "Mỗi tuần ít nhất hai bản tiếng nước ngoài đã duyệt",
    { topic: "promotion", channels: [2, 8], indicators: [indicator("Bản tiếng nước ngoài", "bản", 40, 96)] },
  ),
  task(
    "truyen-hinh",
    "Chuyên mục truyền hình về đất Tổ có phụ đề tiếng Anh",
    "dai-ptth + bao-phu-tho",
    "2026-12-10",
    "Mười hai số, mỗi số 15 phút",
    { topic: "culture", channels: [6, 8], indicators: [indicator("Số đã phát", "số", 0, 12)] },
  ),
  task(
    "an-pham",
    "Sách ảnh và bản đồ gấp bốn thứ tiếng",
    "so-vhttdl + so-ngoai-vu",
    "2026-09-30",
    "3.000 bản đồ gấp, 500 sách ảnh, bản số tải được",
    { topic: "promotion", channels: [4], needs: ["ho-so-tinh"] },
  ),
  task(
    "bao-trung-uong",
    "Hợp tác đưa tin với báo chí trung ương",
    "bao-phu-tho + dai-ptth so-vhttdl",
    "2026-11-30",
    "Thỏa thuận năm và sáu chuyên trang",
    { topic: "promotion", channels: [6], indicators: [indicator("Chuyên trang đã đăng", "chuyên trang", 2, 6)] },
  ),
  task(
    "phong-vien",
    "Đón phóng viên nước ngoài dịp Giỗ Tổ",
    "so-ngoai-vu + cong-an-tinh so-vhttdl tt-doi-ngoai",
    "2026-05-15",
    "Một đoàn thực tế và tập hợp tin đã đăng",
    { topic: "foreign_relations", channels: [7, 9] },
  ),
  task(
    "kieu-bao-tin",
    "Bản tin quý gửi người Phú Thọ ở nước ngoài",
    "so-ngoai-vu + bao-phu-tho tt-doi-ngoai",
    "2026-12-25",
    "Bốn bản tin điện tử",
    { topic: "foreign_relations", channels: [8], indicators: [indicator("Bản tin đã gửi", "số", 0, 4)] },
  ),
);

const activities = section(
  "2.2.2",
  "Qua sự kiện và trao đổi đoàn",
  task(
    "trien-lam",
    "Trưng bày ảnh, phim ngắn “Việt Nam hạnh phúc” ở Việt Trì",
    "so-vhttdl + xa-viet-tri bao-phu-tho dai-ptth",
    "2026-05-21",
    "Trưng bày mười ngày, có thuyết minh tiếng Anh",
    { topic: "culture", channels: [10], indicators: [indicator("Khách đến xem", "lượt", 9_800, 12_000)] },
  ),
  task(
    "hoi-cho",
    "Gian hàng của tỉnh tại hai hội chợ du lịch quốc tế",
    "so-vhttdl + xa-tam-dao xa-thung-nai xa-thanh-thuy",
    "2026-09-15",
    "Hai gian hàng, danh sách đối tác đã gặp",
    { topic: "tourism", channels: [10, 4] },
  ),
  task(
    "nha-dau-tu",
    "Gặp gỡ nhà đầu tư Hàn Quốc và Nhật Bản",
    "so-tai-chinh + so-ngoai-vu so-cong-thuong",
    "2026-10-15",
    "Hai hội nghị, biên bản ghi nhớ, báo cáo kết quả",
    { topic: "investment", channels: [1, 10], needs: ["dau-tu"] },
  ),
  task(
    "ocop",
    "Kết nối người mua ở nước ngoài cho sản phẩm OCOP",
    "so-cong-thuong + so-nnmt",
    "2026-11-28",
    "Hai phiên gặp trực tuyến và danh bạ người mua",
    { topic: "investment", channels: [10] },
  ),
  task(
    "doan",
    "Trao đổi đoàn với các địa phương Lào, Hàn Quốc, Nhật Bản, Trung Quốc",
    "so-ngoai-vu + so-vhttdl",
    "2026-12-15",
    "Sáu đoàn ra, tám đoàn vào và tin sau mỗi đoàn",
    { topic: "foreign_relations", channels: [1], indicators: [indicator("Đoàn đã trao đổi", "đoàn", 9, 14)] },
  ),
  task("vietnam-vn", "Đưa tin của tỉnh lên nền tảng Vietnam.vn", "so-vhttdl + bao-phu-tho", "2026-12-20", "Ít nhất mười tin mỗi tháng", {
    topic: "promotion",
    channels: [8],
    needs: ["tin-ngoai-ngu"],
  }),
  task(
    "kieu-bao-gap",
    "Gặp mặt kiều bào về dự Giỗ Tổ Hùng Vương",
    "so-ngoai-vu + so-vhttdl xa-hy-cuong",
    "2026-04-30",
    "Buổi gặp mặt và danh sách góp ý",
    { topic: "foreign_relations", channels: [1, 10] },
  ),
);

export const technology = section(
  "3",
  "Công nghệ và dữ liệu",
  task(
    "cong",
    "Vận hành cổng thông tin đối ngoại sáu ngôn ngữ, đạt chuẩn cho người khuyết tật",
    "so-vhttdl + so-khcn",
    "2026-09-30",
    "Cổng chạy ổn định, có tuyên bố tiếp cận và điều khoản dùng lại",
    { topic: "technology", channels: [2, 3] },
  ),
  task("ket-noi", "Kết nối cổng với hệ thống dữ liệu của bộ", "so-khcn + so-vhttdl", "2026-11-30", "Dữ liệu gửi tự động, có biên nhận", {
    topic: "technology",
    channels: [3],
    needs: ["cong"],
  }),
  task(
    "kho",
    "Kho dữ liệu chung về di sản, du lịch, mỗi mục một mã cố định",
    `so-vhttdl + so-khcn ${COMMUNES}`,
    "2026-12-15",
    "Kho có quyền sử dụng ghi rõ cho từng tư liệu",
    { topic: "technology", channels: [3], needs: ["cong"], indicators: [indicator("Tư liệu đủ quyền sử dụng", "tư liệu", 310, 1_200)] },
  ),
  task(
    "do-luong",
    "Đo lượt đọc theo ngôn ngữ và công bố mỗi quý",
    "so-khcn + so-vhttdl",
    "2026-12-31",
    "Bốn bảng số liệu mở, không lưu địa chỉ người đọc",
    { topic: "technology", channels: [2], needs: ["cong"] },
  ),
);

export const awareness = section(
  "4",
  "Quyền con người, biên giới, biển, đảo",
  task(
    "quyen",
    "Nói chuyện về quyền con người tại xã, phường",
    "cong-an-tinh + ban-tuyen-giao dai-ptth",
    "2026-11-30",
    "Hai mươi buổi, tờ gấp hai thứ tiếng",
    { topic: "human_rights", channels: [6, 11], indicators: [indicator("Buổi đã tổ chức", "buổi", 12, 20)] },
  ),
  task(
    "bien-dao",
    "Buổi nói chuyện chuyên đề về biển, đảo cho học sinh và đoàn viên",
    "bo-chqs-tinh + ban-tuyen-giao",
    "2026-10-31",
    "Mười buổi và một trưng bày lưu động",
    { topic: "sovereignty", channels: [6, 10] },
  ),
  task(
    "bien-gioi",
    "Phổ biến pháp luật biên giới đất liền với Trung Quốc và Lào",
    "bo-chqs-tinh + cong-an-tinh",
    "2026-11-20",
    "Sáu số chuyên mục và tài liệu hỏi đáp",
    { topic: "sovereignty", channels: [5, 6] },
  ),
);

export const clarification = section(
  "5",
  "Theo dõi dư luận, giải thích, làm rõ",
  task(
    "diem-tin",
    "Điểm tin báo chí trong nước và nước ngoài mỗi ngày làm việc",
    "so-vhttdl + bao-phu-tho",
    "2026-12-31",
    "Bản điểm tin ngày, tổng hợp tháng",
    { topic: "clarification", channels: [6, 7] },
  ),
  task(
    "lam-ro",
    "Lập hồ sơ giải thích, làm rõ trong bảy ngày khi có thông tin sai",
    "so-vhttdl + cong-an-tinh ban-tuyen-giao",
    "2026-12-31",
    "Hồ sơ đủ ba phần: nội dung sai, ảnh hưởng, sự thật",
    { topic: "clarification", channels: [8, 9] },
  ),
  task(
    "an-toan",
    "Diễn tập bảo vệ cổng và các trang của sở, ngành",
    "so-khcn + cong-an-tinh",
    "2026-10-20",
    "Một cuộc diễn tập, báo cáo điểm yếu đã khắc phục",
    { topic: "clarification", channels: [11] },
  ),
);

export const promotion: DemoNode = section("2", "Quảng bá hình ảnh tỉnh", content, section("2.2", "Cách làm", media, activities));
