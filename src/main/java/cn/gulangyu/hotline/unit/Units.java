package cn.gulangyu.hotline.unit;

import cn.gulangyu.hotline.access.UnitGroups;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import cn.gulangyu.hotline.regulation.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The responsible units. Each has two engine groups, created with it: its staff and its leaders. Art. 11 para. 1. */
@Repository
public class Units {

    private final JdbcClient database;
    private final UnitGroups groups;

    Units(JdbcClient database, UnitGroups groups) {
        this.database = database;
        this.groups = groups;
    }

    /** Every unit, inactive ones too, by id. */
    public List<Unit> all() {
        return database.sql("select * from responsible_unit order by id")
                .query(Units::read)
                .list();
    }

    public Optional<Unit> find(String id) {
        return database.sql("select * from responsible_unit where id = :id")
                .param("id", id)
                .query(Units::read)
                .optional();
    }

    /** Whether matters can be handed to that unit: it exists and is not closed. The diagrams ask this. */
    public boolean isAtWork(String id) {
        return find(id).filter(Unit::active).isPresent();
    }

    /** The unit that matters can be handed to, or a refusal that names the field {@code unitId}. */
    public Unit require(String id) {
        return find(id).filter(Unit::active).orElseThrow(() -> Refusal.invalid("unitId", "没有编号为“" + id + "”的责任单位"));
    }

    /** Creates the unit or replaces what is known of it, and sees to its engine groups. */
    @Transactional
    public void save(Unit unit) {
        if (update(unit) == 0) {
            insert(unit);
        }
        groups.ensure(unit.id(), unit.name());
    }

    private int update(Unit unit) {
        return bound("""
                        update responsible_unit set name = :name, office = :office, contact_name = :contactName,
                            contact_phone = :contactPhone, email = :email, sample = :sample, active = :active
                        where id = :id""", unit).update();
    }

    private void insert(Unit unit) {
        bound("""
                        insert into responsible_unit
                            (id, name, office, contact_name, contact_phone, email, sample, active)
                        values (:id, :name, :office, :contactName, :contactPhone, :email, :sample, :active)""", unit).update();
    }

    private JdbcClient.StatementSpec bound(String sql, Unit unit) {
        return database.sql(sql)
                .param("id", unit.id())
                .param("name", unit.name())
                .param("office", unit.office().name())
                .param("contactName", unit.contactName())
                .param("contactPhone", unit.contactPhone())
                .param("email", unit.email())
                .param("sample", unit.sample())
                .param("active", unit.active());
    }

    private static Unit read(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("id"),
                row.getString("name"),
                GuidingOffice.valueOf(row.getString("office")),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("email"),
                row.getBoolean("sample"),
                row.getBoolean("active"));
    }
}
