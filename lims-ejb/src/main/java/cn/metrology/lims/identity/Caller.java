package cn.metrology.lims.identity;

import cn.metrology.lims.kernel.Site;
import java.util.Optional;
import java.util.Set;

/** What services need to know of the person behind a call. */
record Caller(
        String name,
        Site site,
        Set<Site> sites,
        Set<Role> roles,
        Optional<String> clientNumber,
        Optional<String> language) {}
