package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.Site;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** What an order says, as a whole. Without a user (使用单位) the client uses the instruments itself. */
public record OrderDetails(
        @NotBlank String clientNumber,
        @NotNull Site site,
        @Size(max = 60) String contactName,
        @Size(max = 30) String contactPhone,
        @Size(max = 120) String userName,
        @Size(max = 200) String userAddress,
        @NotNull ServicePlace place,
        boolean urgent,
        boolean recommendInterval,
        @Size(max = 500) String remark,
        @NotNull @Size(max = 200) @Valid List<LineDetails> lines)
        implements Serializable {

    OrderDetails withoutFees() {
        return new OrderDetails(
                clientNumber,
                site,
                contactName,
                contactPhone,
                userName,
                userAddress,
                place,
                urgent,
                recommendInterval,
                remark,
                lines.stream().map(LineDetails::withoutFee).toList());
    }

    OrderDetails withoutContactsAndFees() {
        return new OrderDetails(
                clientNumber,
                site,
                null,
                null,
                userName,
                userAddress,
                place,
                urgent,
                recommendInterval,
                remark,
                lines.stream().map(LineDetails::withoutFee).toList());
    }
}
