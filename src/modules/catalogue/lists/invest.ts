import { type CodeList, words } from "../field.ts";

/** Status of a project by the code list `projectStatus` of OC4IDS 0.9. */
export const PROJECT_STATUS: CodeList = {
  id: "oc4ids-project-status",
  labels: {
    identification: words("Đề xuất", "Identification", "立项", "構想", "구상", "Identification"),
    preparation: words("Chuẩn bị", "Preparation", "准备", "準備", "준비", "Préparation"),
    implementation: words("Đang thực hiện", "Implementation", "实施", "実施中", "시행", "Mise en œuvre"),
    completion: words("Đang hoàn thành", "Completion", "收尾", "完了手続き", "마무리", "Achèvement"),
    completed: words("Đã hoàn thành", "Completed", "已完成", "完了", "완료", "Achevé"),
    cancelled: words("Đã hủy", "Cancelled", "已取消", "中止", "취소", "Annulé"),
  },
};

export const PARK_STATE: CodeList = {
  id: "park-state",
  labels: {
    planned: words("Quy hoạch", "Planned", "规划中", "計画", "계획", "Planifié"),
    building: words("Đang xây dựng", "Under construction", "建设中", "建設中", "건설 중", "En construction"),
    running: words("Đang hoạt động", "Running", "运营中", "稼働中", "운영 중", "En activité"),
    full: words("Đã lấp đầy", "Fully let", "已租满", "満区画", "분양 완료", "Complet"),
  },
};
